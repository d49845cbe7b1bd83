import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { Problem } from '../src/http/problem.ts'

const tags = ['Operation']
const ok = { 200: Type.Object({ status: Type.Literal('ok') }) }

const health: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/live',
    {
      schema: { operationId: 'checkLive', summary: 'Check that the process is alive', tags, response: ok },
      config: { action: 'public' },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/ready',
    {
      schema: { operationId: 'checkReady', summary: 'Check that the service is ready', tags, response: ok },
      config: { action: 'public' },
    },
    async () => {
      if (app.isLeaving()) {
        throw new Problem('overloaded', { detail: 'The service is stopping.', headers: { 'Retry-After': '5' } })
      }
      const { missing, different } = await app.readiness()
      const faults = [
        ...(missing.length > 0 ? [`Indexes are missing: ${missing.join(', ')}.`] : []),
        ...(different.length > 0 ? [`Indexes differ from what is needed: ${different.join(', ')}.`] : []),
      ]
      if (faults.length === 0) return { status: 'ok' as const }
      throw new Problem('database_unavailable', {
        detail: faults.join(' '),
        headers: { 'Retry-After': '5' },
      })
    },
  )
}

export default health
