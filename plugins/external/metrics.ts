import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Gauge } from 'prom-client'
import { Problem } from '../../src/http/problem.ts'
import { maxCounted } from '../../src/statistics/statistics.ts'
import { version } from '../../src/version.ts'
import { problemsOf } from './openapi.ts'

/**
 * `/metrics` for Prometheus, when METRICS_TOKEN is set, for those who send it as a bearer token. No label names an account,
 * a login or a hold. Every refusal that a route can answer is 0 from the start, so that an alert sees the first one.
 */
export default plugin(
  async (app: FastifyInstance) => {
    const { metricsToken } = app.config
    if (metricsToken === null) return
    const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
    const registry = new Registry()
    const registers = [registry]
    collectDefaultMetrics({ register: registry })

    const requests = new Counter({
      ...{ name: 'holdfast_http_requests_total', help: 'Requests, by route, method and status.', registers },
      labelNames: ['route', 'method', 'status'],
    })
    const seconds = new Histogram({
      ...{ name: 'holdfast_http_request_seconds', help: 'How long requests took, in seconds.', registers },
      labelNames: ['route', 'method'],
    })
    const refusals = new Counter({
      ...{ name: 'holdfast_refusals_total', help: 'Refusals, by problem code and route.', registers },
      labelNames: ['code', 'route'],
    })
    const build = new Gauge({
      ...{ name: 'holdfast_build_info', help: 'The version that runs.', registers, labelNames: ['version'] },
    })
    build.set({ version }, 1)

    app.addHook('onRoute', (route) => {
      if (route.schema?.hide) return
      for (const code of problemsOf(route)) refusals.inc({ code, route: route.url }, 0)
    })
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none'
      const { method } = request
      requests.inc({ route, method, status: reply.statusCode })
      seconds.observe({ route, method }, reply.elapsedTime / 1000)
      if (reply.problemCode !== null) refusals.inc({ code: reply.problemCode, route })
    })

    const { passwords, db, now } = app.service
    /** A value that is read for each request, and is NaN if it cannot be read. */
    const readGauge = (name: string, help: string, read: () => number | Promise<number>) =>
      new Gauge({
        ...{ name: `holdfast_${name}`, help, registers },
        async collect(this: Gauge) {
          this.set(await Promise.resolve(read()).catch(() => Number.NaN))
        },
      })
    const limit = { limit: maxCounted }
    readGauge('hashes_running', 'Password hashes that are computed now.', () => passwords.load().running)
    readGauge('hashes_waiting', 'Password hashes that wait for their turn.', () => passwords.load().waiting)
    readGauge(
      'hashes_refused',
      'Password hashes refused since the start: too many waited.',
      () => passwords.load().refused,
    )
    readGauge('outbox_accounts', 'Accounts with events that have not been relayed.', () =>
      db.accounts.countDocuments({ pending: true }, limit),
    )
    readGauge('mails_due', 'Mails that should have been sent by now.', () =>
      db.mails.countDocuments({ due_at: { $lte: now() } }, limit),
    )
    readGauge('webhook_queues_due', 'Queues of webhook deliveries that should have been sent by now.', () =>
      db.lanes.countDocuments({ due_at: { $lte: now() } }, limit),
    )

    app.get('/metrics', { schema: { hide: true }, config: { action: 'public' } }, async (request, reply) => {
      requireToken(request, metricsToken)
      return reply.type(registry.contentType).send(await registry.metrics())
    })
  },
  { name: 'metrics', dependencies: ['service', 'problems', 'openapi'], fastify: '5.x' },
)

/** In constant time. */
function requireToken(request: FastifyRequest, token: string): void {
  const [, bearer = ''] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? []
  const digest = (text: string) => createHash('sha256').update(text).digest()
  if (timingSafeEqual(digest(bearer), digest(token))) return
  throw new Problem('authentication_required', {
    detail: {
      en: 'This needs METRICS_TOKEN as a bearer token.',
      de: 'Das geht nur mit METRICS_TOKEN als Bearer-Token.',
    },
  })
}
