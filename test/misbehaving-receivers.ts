import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { gzipSync } from 'node:zlib'
import type { Test } from 'tap'

/** What a receiver does to a connection, and the recorded outcome of the attempt. */
interface Misbehaviour {
  scheme?: 'https'
  serve: (socket: Socket) => void
  /** Omitted if it varies. */
  status?: number | null | undefined
  error: string | RegExp | null
}

const head = (status: string, ...headers: string[]) => [`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n')
const chunk = (size: number) => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`
const chunked = 'Transfer-Encoding: chunked'

/** Writes for as long as the client reads. */
function withoutEnd(socket: Socket, text: string): void {
  const write = () => {
    while (!socket.destroyed && socket.write(text));
  }
  socket.on('drain', write)
  write()
}

/** Writes a little from time to time. */
function slowly(socket: Socket, texts: () => string, every = 1_000): void {
  socket.write(texts())
  const timer = setInterval(() => socket.write(texts()), every)
  socket.on('close', () => clearInterval(timer))
}

const bombOf = (size: number) => {
  const bomb = gzipSync(Buffer.alloc(size))
  return Buffer.concat([Buffer.from(head('200 OK', 'Content-Encoding: gzip', `Content-Length: ${bomb.length}`)), bomb])
}

/** Or the time is over first, if little could be read. */
const endless = { error: /^response_too_long$|^timeout$/ } as const
const timeout = { status: null, error: 'timeout' } as const

/** Receivers whose attempts fail. */
export const failing: Record<string, Misbehaviour> = {
  'switches protocols': {
    serve: (socket) => socket.write(head('101 Switching Protocols', 'Upgrade: chat', 'Connection: Upgrade')),
    status: 101,
    error: null,
  },
  'switches protocols without saying to which': {
    serve: (socket) => socket.write(head('101 Switching Protocols')),
    status: 101,
    error: null,
  },
  'says 100 for ever': {
    serve: (socket) => withoutEnd(socket, head('100 Continue')),
    status: null,
    error: 'too_many_responses',
  },
  'says 103 now and then': { serve: (socket) => slowly(socket, () => head('103 Early Hints'), 2_000), ...timeout },
  'never answers': { serve: () => {}, ...timeout },
  'sends headers for ever': {
    serve: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      withoutEnd(socket, `X-Header: ${'x'.repeat(1000)}\r\n`)
    },
    status: null,
    error: 'HPE_HEADER_OVERFLOW',
  },
  'sends one header for ever': {
    serve: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Header: ')
      withoutEnd(socket, 'x'.repeat(1000))
    },
    status: null,
    error: 'HPE_HEADER_OVERFLOW',
  },
  'sends an octet of its headers a second': {
    serve: (socket) => {
      const octets = [...head('200 OK', 'X-Header: very slow', 'Content-Length: 0')]
      slowly(socket, () => octets.shift() ?? '')
    },
    ...timeout,
  },
  'sends a body for ever': {
    serve: (socket) => {
      socket.write(head('200 OK', chunked))
      withoutEnd(socket, chunk(10_000))
    },
    ...endless,
  },
  'sends trailers for ever': {
    serve: (socket) => {
      socket.write(`${head('200 OK', chunked)}0\r\n`)
      withoutEnd(socket, `X-Trailer: ${'x'.repeat(1000)}\r\n`)
    },
    status: 200,
    error: /^HPE_HEADER_OVERFLOW$|^ECONNRESET$/,
  },
  'sends an octet of its body a second': {
    serve: (socket) => {
      socket.write(head('200 OK', chunked))
      slowly(socket, () => chunk(1))
    },
    ...timeout,
  },
  'sends more compressed than anybody wants': {
    serve: (socket) => {
      socket.write(head('200 OK', 'Content-Encoding: gzip', `Content-Length: ${1 << 30}`))
      withoutEnd(socket, 'x'.repeat(10_000))
    },
    ...endless,
  },
  'closes at once': { serve: (socket) => socket.destroy(), status: null, error: /^ECONNRESET$|^EPIPE$/ },
  'closes amid its headers': {
    serve: (socket) => socket.end('HTTP/1.1 200 OK\r\nX-He'),
    status: null,
    error: 'ECONNRESET',
  },
  'closes amid its body': {
    serve: (socket) => socket.end(`${head('200 OK', 'Content-Length: 100')}half`),
    status: 200,
    error: 'ECONNRESET',
  },
  'speaks something else': {
    serve: (socket) => socket.end('220 mail.example.com ESMTP\r\n'),
    status: null,
    error: /^HPE_INVALID_\w+$/,
  },
  'sends two lengths': {
    serve: (socket) => socket.end(head('200 OK', 'Content-Length: 5', 'Content-Length: 6')),
    status: null,
    error: /^HPE_\w+$/,
  },
  redirects: {
    serve: (socket) => socket.write(head('307 Temporary Redirect', 'Location: /elsewhere', 'Content-Length: 0')),
    status: 307,
    error: null,
  },
  'redirects with a body for ever': {
    serve: (socket) => {
      socket.write(head('302 Found', 'Location: /elsewhere', chunked))
      withoutEnd(socket, chunk(10_000))
    },
    status: 302,
    error: null,
  },
  'speaks no TLS': { scheme: 'https', serve: (socket) => socket.end('no TLS here'), status: null, error: /^\w+$/ },
  'begins no TLS handshake': { scheme: 'https', serve: () => {}, ...timeout },
}

/** Receivers that behave oddly, and still count as having received the message. */
export const odd: Record<string, (socket: Socket) => void> = {
  'answers twice': (socket) => socket.write(head('204 No Content') + head('500 Internal Server Error')),
  'keeps its connection open': (socket) => socket.write(head('204 No Content', 'Connection: keep-alive')),
  'says 100 first': (socket) => socket.write(head('100 Continue') + head('200 OK', 'Content-Length: 0')),
  'ends its body by closing': (socket) => socket.end(`${head('200 OK')}thanks`),
  'sends much, compressed': (socket) => socket.write(bombOf(100 << 20)),
}

/** A receiver that does this to each connection once a request starts to arrive. */
export interface BadReceiver {
  url: string
  /** How many connections there were, how many are open, and how much was written to all of them. */
  state(): { connections: number; open: number; written: number }
}

export async function openBadReceiver(t: Test, serve: (socket: Socket) => void, scheme = 'http'): Promise<BadReceiver> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => serve(socket))
  })
  return { url: `${scheme}://127.0.0.1:${await listen(t, server, sockets)}/`, state: () => stateOf(sockets) }
}

/** A receiver without a certificate: every handshake fails. */
export async function openWithoutCertificate(t: Test): Promise<BadReceiver> {
  const sockets = new Set<Socket>()
  const server = createTlsServer({})
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})))
  server.on('tlsClientError', () => {})
  return { url: `https://127.0.0.1:${await listen(t, server, sockets)}/`, state: () => stateOf(sockets) }
}

async function listen(t: Test, server: ReturnType<typeof createServer>, sockets: Set<Socket>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function stateOf(sockets: ReadonlySet<Socket>) {
  const open = [...sockets]
  return {
    connections: open.length,
    open: open.filter(({ destroyed }) => !destroyed).length,
    written: open.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
  }
}
