import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** What is being answered on each connection, in the order in which it was asked. */
const underWay = new WeakMap<object, Set<FastifyReply>>()

export function noteUnderWay(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const replies = underWay.get(request.raw.socket) ?? new Set()
    underWay.set(request.raw.socket, replies.add(reply))
    reply.raw.once('close', () => replies.delete(reply))
  })
}

/**
 * Refuses what cannot be read on a connection once everything before it has its answer: else the refusal, which says that
 * nothing was changed, would be taken for that. An answer that has begun to a request which now cannot be read to its end
 * is cut off, because whatever is written would stand in its midst.
 */
export function refuseInTurn(socket: Socket, refuse: () => void): void {
  const replies = [...(underWay.get(socket) ?? [])]
  if (replies.some(({ request, raw }) => raw.headersSent && !request.raw.complete)) return void socket.destroy()
  const last = replies.findLast(({ request }) => request.raw.complete)
  if (last === undefined) refuse()
  else last.raw.once('close', refuse)
}
