import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { type IndexFaults, inspectIndexes } from '../src/indexes.ts'
import { minute } from '../src/time.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Checks that the database answers, and returns what it lacks: nothing when the service is ready. */
    readiness: () => Promise<IndexFaults>
  }
}

/** For how long an answer is kept: requests meanwhile get it without a query to the database. */
const keptFor = 1_000

/** For how long complete indexes are assumed to be complete still. */
const indexesKeptFor = minute

const complete: IndexFaults = { missing: [], different: [] }

/**
 * One check at a time, and at most one a second, however many requests arrive: each is a ping. Indexes are listed at
 * the first check, then once a minute, and at each check while one is missing or differs.
 */
export default plugin(
  async (app: FastifyInstance) => {
    const { mongo, now } = app.service
    let completeAt = Number.NEGATIVE_INFINITY
    let last = { at: Number.NEGATIVE_INFINITY, running: false, faults: Promise.resolve(complete) }

    const look = async (at: number): Promise<IndexFaults> => {
      if (at - completeAt < indexesKeptFor) {
        await mongo.command({ ping: 1 })
        return complete
      }
      const faults = await inspectIndexes(mongo)
      if (faults.missing.length === 0 && faults.different.length === 0) completeAt = at
      return faults
    }
    app.decorate('readiness', () => {
      const at = now().getTime()
      if (last.running || at - last.at < keptFor) return last.faults
      const begun = { at, running: true, faults: look(at) }
      const end = () => {
        begun.running = false
      }
      begun.faults.then(end, end)
      last = begun
      return begun.faults
    })
  },
  { name: 'readiness', dependencies: ['service'], fastify: '5.x' },
)
