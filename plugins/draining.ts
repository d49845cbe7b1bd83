import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { Problem } from '../src/http/problem.ts'

/** While the service stops, what runs is finished and what is new is refused. */
export default plugin(
  async (app: FastifyInstance) => {
    let stopping = false
    app.addHook('preClose', async () => {
      stopping = true
    })
    app.addHook('onRequest', async () => {
      if (!stopping) return
      throw new Problem('overloaded', {
        detail: 'The service is stopping.',
        headers: { 'Retry-After': '5', Connection: 'close' },
      })
    })
  },
  { name: 'draining', dependencies: ['problems'], fastify: '5.x' },
)
