import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance {
    connections: Connections
  }
}

/** What the service knows about its connections beyond the single request. */
interface Connections {
  /**
   * Lets a request take longer to arrive than others may: it is read no faster than it is processed. A request that
   * does not progress at all is ended, and its connection carries no other.
   */
  allowSlowBody(request: FastifyRequest, reply: FastifyReply): void
  isSlowBodyAllowed(socket: Socket): boolean
  /**
   * Refuses unreadable input on a connection once everything before it has its answer: otherwise a client would take
   * the refusal, which says that nothing was changed, for that answer. If the unreadable request is one whose answer
   * has begun, the connection is cut, because anything more would land in the middle of that answer.
   */
  refuseAfterPendingReplies(socket: Socket, refuse: () => void): void
}

/** For how long a connection with a slow body may be idle, in milliseconds. */
const maxPauseMs = 30_000

/** Tracks the replies on each connection, and which connections may be slow. */
export default plugin(
  async (app: FastifyInstance) => {
    const slow = new WeakSet<object>()
    const pendingReplies = new WeakMap<object, Set<FastifyReply>>()

    app.addHook('onRequest', async (request, reply) => {
      const replies = pendingReplies.get(request.raw.socket) ?? new Set()
      pendingReplies.set(request.raw.socket, replies.add(reply))
      reply.raw.once('close', () => replies.delete(reply))
    })
    app.decorate('connections', {
      allowSlowBody(request, reply) {
        slow.add(request.raw.socket)
        reply.header('connection', 'close')
        reply.raw.setTimeout(maxPauseMs, () => reply.raw.destroy())
      },
      isSlowBodyAllowed: (socket) => slow.has(socket),
      refuseAfterPendingReplies(socket, refuse) {
        const replies = [...(pendingReplies.get(socket) ?? [])]
        if (replies.some(({ request, raw }) => raw.headersSent && !request.raw.complete)) return void socket.destroy()
        const last = replies.findLast(({ request }) => request.raw.complete)
        if (last === undefined) refuse()
        else last.raw.once('close', refuse)
      },
    })
  },
  { name: 'connections', fastify: '5.x' },
)
