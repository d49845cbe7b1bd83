// Serves the form, and passes everything under /v1 and /web on to Holdfast: page and service are one origin, so that the
// session is in a cookie that no script can read.
import { createReadStream } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'

const holdfast = process.env.HOLDFAST ?? 'http://127.0.0.1:3000'
const port = Number(process.env.EXAMPLE_PORT ?? 8080)
const here = import.meta.dirname

const files = {
  '/': [join(here, 'index.html'), 'text/html; charset=utf-8'],
  '/sign-up.js': [join(here, 'sign-up.js'), 'text/javascript'],
  '/style.css': [join(here, 'style.css'), 'text/css'],
}
/** The client as it was built. With a bundler, `npm install` the package instead. */
const client = join(here, '../../dist/client/src')

const server = createServer((asked, answer) => {
  const { pathname } = new URL(asked.url, 'http://localhost')
  if (/^\/(v1|web)\//.test(pathname)) return passOn(asked, answer)
  const [, module] = /^\/client\/([\w-]+\.js)$/.exec(pathname) ?? []
  const [file, type] = module === undefined ? (files[pathname] ?? []) : [join(client, module), 'text/javascript']
  if (file === undefined) return answer.writeHead(404).end()
  createReadStream(file)
    .on('open', () => answer.writeHead(200, { 'content-type': type }))
    .on('error', () => answer.writeHead(404).end())
    .pipe(answer)
})

function passOn(asked, answer) {
  const { method, headers, url } = asked
  const passed = request(holdfast + url, { method, headers }, (got) => {
    answer.writeHead(got.statusCode, got.headers)
    got.pipe(answer)
  })
  passed.on('error', () => answer.destroy())
  asked.pipe(passed)
}

server.listen(port, '127.0.0.1', () => console.log(`The form is at http://localhost:${server.address().port}/`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().closeAllConnections())
