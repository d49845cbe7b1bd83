import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { Problem } from '../src/http/problem.ts'

/**
 * Requests that have no answer by then are given up: relaying, and stopping the database, need the rest of the grace
 * period.
 */
const maxDrainMs = 7_000

declare module 'fastify' {
  interface FastifyInstance {
    /** Continues to answer, but reports that it is not ready and keeps no connection, so that clients send no more. */
    leave(): void
    isLeaving(): boolean
  }
}

/**
 * While the service stops, running requests finish and new ones are refused. No connection survives its last answer,
 * whatever its client would like to keep open or has half sent.
 */
export default plugin(
  async (app: FastifyInstance) => {
    let leaving = false
    let stopping = false
    let running = 0
    const endConnections = () => app.server.closeAllConnections()

    app.decorate('leave', () => {
      leaving = true
    })
    app.decorate('isLeaving', () => leaving)
    app.addHook('preClose', async () => {
      stopping = true
      setTimeout(endConnections, maxDrainMs).unref()
      if (running === 0) endConnections()
    })
    app.addHook('onRequest', async (_request, reply) => {
      running += 1
      reply.raw.once('close', () => {
        running -= 1
        if (stopping && running === 0) endConnections()
      })
      if (!stopping) return
      throw new Problem('overloaded', {
        detail: { en: 'The service is stopping.', de: 'Der Dienst wird gerade beendet.' },
        headers: { 'Retry-After': '5' },
      })
    })
    app.addHook('onSend', async (_request, reply) => {
      if (leaving || stopping) reply.header('connection', 'close')
    })
  },
  { name: 'draining', dependencies: ['problems'], fastify: '5.x' },
)
