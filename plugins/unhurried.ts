import type { FastifyReply, FastifyRequest } from 'fastify'

/** Connections whose request is answered while it is read, however long that takes. */
const unhurried = new WeakSet<object>()

/** For how long nothing may move on such a connection, in milliseconds. */
const longestPause = 30_000

/**
 * Lets a request take more time to arrive than others have: it is read no faster than it is dealt with. What does not move
 * at all is ended, and the connection carries no other request.
 */
export function takeTime(request: FastifyRequest, reply: FastifyReply): void {
  unhurried.add(request.raw.socket)
  reply.header('connection', 'close')
  reply.raw.setTimeout(longestPause, () => reply.raw.destroy())
}

export function isUnhurried(socket: object): boolean {
  return unhurried.has(socket)
}
