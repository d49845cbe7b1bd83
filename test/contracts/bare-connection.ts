import { connect, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Answer } from '../test-app.ts'

/** Opens a connection to a service that listens. */
export function openConnection(app: FastifyInstance): Socket {
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the app does not listen')
  return connect(address.port, address.address)
}

/** Writes these bytes to a new connection and reads the answer until the service ends the connection. */
export async function sendBytes(app: FastifyInstance, bytes: string | Buffer): Promise<Answer> {
  const socket = openConnection(app)
  socket.write(bytes)
  return readAnswer(socket)
}

/** The one answer on a connection that the service ends. */
export async function readAnswer(socket: Socket): Promise<Answer> {
  const chunks: Buffer[] = []
  await new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve())
  })
  const text = Buffer.concat(chunks).toString()
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const body = text.slice(end + 4)
  const isJson = /[/+]json/.test(headers['content-type'] ?? '')
  return { status: Number(first.split(' ')[1]), headers, body: isJson ? JSON.parse(body) : body }
}
