import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import type { Parts } from '../src/parts.ts'

declare module 'fastify' {
  interface FastifyInstance extends Parts {
    /** Where it listens, regardless of `PUBLIC_URL`. */
    address: () => string
  }
}

/** Gives routes and plugins access to the parts. */
export default plugin(
  async (app: FastifyInstance, { config, service, limits }: Parts) => {
    app.decorate('config', config)
    app.decorate('service', service)
    app.decorate('limits', limits)
    app.decorate('address', listeningUrl(app))
    app.decorate('publicUrl', () => config.publicUrl ?? app.address())
    service.publicUrl = app.publicUrl
  },
  { name: 'service', fastify: '5.x' },
)

/** `http://HOST:PORT` as it listens, or as it would. The port is asked for once: each question is a call of the system. */
function listeningUrl(app: FastifyInstance): () => string {
  const { host, port } = app.config
  const urlAt = (port: number) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  let listening: string | undefined
  return () => {
    const address = listening === undefined ? app.server.address() : null
    if (typeof address === 'object' && address !== null) listening = urlAt(address.port)
    return listening ?? urlAt(port)
  }
}
