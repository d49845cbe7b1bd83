import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/** Reads and writes cookies, and parses none unless it is asked to. */
export default plugin(
  async (app: FastifyInstance) => {
    await app.register(cookie, { hook: false })
  },
  { name: 'cookies', fastify: '5.x' },
)
