import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { Problem } from '../src/http/problem.ts'
import { joinSentences, type Sentence } from '../src/languages.ts'

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
        throw new Problem('overloaded', {
          detail: { en: 'The service is stopping.', de: 'Der Dienst wird gerade beendet.' },
          headers: { 'Retry-After': '5' },
        })
      }
      const { missing, different } = await app.readiness()
      const faults = [
        ...(missing.length > 0 ? [missingIndexes(missing.join(', '))] : []),
        ...(different.length > 0 ? [differentIndexes(different.join(', '))] : []),
      ]
      if (faults.length === 0) return { status: 'ok' as const }
      throw new Problem('database_unavailable', {
        detail: joinSentences(faults),
        headers: { 'Retry-After': '5' },
      })
    },
  )
}

const missingIndexes = (names: string): Sentence => ({
  en: `Indexes are missing: ${names}.`,
  de: `Indizes fehlen: ${names}.`,
})

const differentIndexes = (names: string): Sentence => ({
  en: `Indexes differ from what is needed: ${names}.`,
  de: `Indizes sind anders, als sie sein müssen: ${names}.`,
})

export default health
