import { readFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Project } from '../client/project.ts'

const shell = `<!doctype html>
<title>a program</title>
<script type="importmap">{ "imports": { "@holdfast/client": "/client/index.js" } }</script>
<script type="module" src="program.js"></script>
`

/**
 * A web server of somebody who uses the service: a page with their program and the client as it is installed, and everything
 * else passed on to the service.
 *
 * @param program the name of the compiled file in the project
 * @returns its origin
 */
export async function servePage(t: Test, { folder }: Project, program: string, service: string): Promise<string> {
  const server = createServer((asked, answer) => {
    const { method = '', url = '/', headers } = asked
    const script = (file: string) =>
      readFile(file).then((text) => answer.writeHead(200, { 'content-type': 'text/javascript' }).end(text))
    const [, module] = /^\/client\/([\w-]+\.js)$/.exec(url) ?? []
    if (url === '/') return answer.writeHead(200, { 'content-type': 'text/html' }).end(shell)
    if (url === '/program.js') return script(join(folder, program))
    if (module !== undefined) return script(join(folder, 'node_modules/@holdfast/client/dist', module))
    const passed = request(service + url, { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://localhost:${(server.address() as AddressInfo).port}`
}
