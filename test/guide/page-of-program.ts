import { readFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Test } from 'tap'

const shell = `<!doctype html>
<title>a program</title>
<script type="importmap">{ "imports": { "@holdfast/client": "/client/index.js" } }</script>
<script type="module" src="program.js"></script>
`

/** The page of a developer who uses the service. */
interface PageOfProgram {
  /** The folder of the client’s modules. */
  client: string
  /** Their program, which imports the client by the name of its package. */
  program: string
  /** The address to which everything else is proxied. */
  service: string
}

/**
 * * A web server with the page and the service on one origin.
 *
 * @returns its origin
 */
export async function servePage(t: Test, { client, program, service }: PageOfProgram): Promise<string> {
  const server = createServer((asked, answer) => {
    const { method = '', url = '/', headers } = asked
    const script = (text: string) => answer.writeHead(200, { 'content-type': 'text/javascript' }).end(text)
    const [, module] = /^\/client\/([\w-]+\.js)$/.exec(url) ?? []
    if (url === '/') return answer.writeHead(200, { 'content-type': 'text/html' }).end(shell)
    if (url === '/program.js') return script(program)
    if (module !== undefined) return readFile(join(client, module), 'utf8').then(script)
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
