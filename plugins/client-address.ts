import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { forwardedAddresses } from '../src/http/client-address.ts'

const header = 'x-forwarded-for'

/**
 * Converts what proxies write to plain addresses before anything uses `request.ip`, which Fastify reads from the header
 * unchanged: a port would make each connection a client of its own, and hide a trusted proxy from `TRUST_PROXY`.
 */
export default plugin(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async ({ raw: { headers } }) => {
      const value = headers[header]
      if (value !== undefined) headers[header] = forwardedAddresses([value].flat().join(','))
    })
  },
  { name: 'client-address', fastify: '5.x' },
)
