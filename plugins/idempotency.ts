import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Once } from '../src/accounts/once.ts'
import { createUnitOfWork, type UnitOfWork } from '../src/database/unit-of-work.ts'
import type { NextStep } from '../src/http/problem.ts'
import { parseIdempotencyKey } from '../src/idempotency/key.ts'
import { reused } from '../src/idempotency/key-refusals.ts'
import { releaseClaim } from '../src/idempotency/release.ts'
import type { Claim, KeyedRequest, SavedResponse } from '../src/idempotency/store.ts'
import type { Service } from '../src/service.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False for a POST that changes nothing, or whose answer is not stored; all others honour Idempotency-Key. */
    idempotent?: false
  }
  interface FastifyRequest {
    /**
     * What an operation that changes something gets: with an Idempotency-Key its writes take effect together with the
     * stored answer, or, for a change of a hold, once under that key. So the answer consists of what the operation
     * returns, not of a later read.
     */
    service: Service
    idempotencyKey: string | null
    /** While the request holds a claim on its key. */
    keyed: { claim: Claim; unit: UnitOfWork; service: Service } | null
  }
}

const keptHeaders = ['content-type', 'location', 'etag', 'cache-control', 'set-cookie'] as const

/** Whether a route honours Idempotency-Key. */
export function isIdempotent(route: { method: unknown; config?: FastifyContextConfig | undefined }): boolean {
  return route.method === 'POST' && route.config?.idempotent !== false
}

/**
 * Idempotency-Key: the key is claimed once everything else that can be checked before the write has been, and the first
 * answer is repeated for the same request. Refusals are not stored.
 */
export default plugin(
  async (app: FastifyInstance) => {
    const { service } = app
    app.decorateRequest('idempotencyKey', null)
    app.decorateRequest('keyed', null)
    app.decorateRequest('service', {
      getter(this: FastifyRequest) {
        return this.keyed?.service ?? service
      },
    })

    app.addHook('preValidation', async (request) => {
      if (!isIdempotent(request.routeOptions)) return
      const header = request.headers['idempotency-key']
      request.idempotencyKey = parseIdempotencyKey(Array.isArray(header) ? header.join(',') : header)
    })

    app.addHook('preHandler', async (request, reply) => {
      const key = request.idempotencyKey
      if (key === null) return
      const unit = createUnitOfWork(service.client)
      try {
        const keyed: KeyedRequest = {
          principal: principalOf(request),
          route: `${request.method} ${request.routeOptions.url}`,
          key,
          payload: payloadOf(request),
          attempt: { method: request.method as NextStep['method'], href: request.url },
          session: unit.session,
        }
        const claimed = await service.idempotencyStore.claim(keyed)
        if ('answer' in claimed) return repeat(reply, claimed.answer)
        const { claim } = claimed
        const once = onceOf(service, claim, keyed)
        request.keyed = { claim, unit, service: { ...service, once, store: service.store.joining(unit) } }
      } finally {
        if (request.keyed === null) await unit.abandon()
      }
    })

    app.addHook('onSend', async (request, reply, payload) => {
      const { keyed } = request
      if (keyed === null) return
      request.keyed = null
      try {
        await settle(service, keyed, reply, payload)
      } catch (error) {
        await releaseClaim(service, keyed.claim, keyed.unit)
        for (const name of keptHeaders) reply.removeHeader(name) // they speak of what has not come about
        throw error
      }
    })
  },
  { name: 'idempotency', dependencies: ['authorization', 'validation', 'rate-limit'], fastify: '5.x' },
)

/** For changes of holds, which take effect by themselves: the changed account remembers the key. */
function onceOf({ idempotencyStore }: Service, { _id, fingerprint }: Claim, { payload, attempt }: KeyedRequest): Once {
  return {
    hash: _id,
    fingerprint,
    requireSame(known) {
      if (!idempotencyStore.isOf(known, payload)) throw reused(attempt)
    },
  }
}

/** Who owns the key: an account, with any of its sessions; a service; without either, everyone who knows the key. */
function principalOf({ caller, serviceToken }: FastifyRequest): string {
  if (serviceToken !== null) return `service ${serviceToken._id}`
  return caller === null ? 'anybody' : `account ${caller.account._id}`
}

/** The URL and the body, whose members may come in any order. */
function payloadOf(request: FastifyRequest): string {
  return `${request.url}\n${JSON.stringify(sorted(request.body))}`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}

function repeat(reply: FastifyReply, { status, headers, body }: SavedResponse): FastifyReply {
  return reply.code(status).headers(headers).header('idempotency-replayed', 'true').send(body)
}

/**
 * Commits the effect of the request, with its answer when it has succeeded; after an internal error it is rolled back.
 */
async function settle(
  service: Service,
  { claim, unit }: NonNullable<FastifyRequest['keyed']>,
  reply: FastifyReply,
  payload: unknown,
): Promise<void> {
  const { idempotencyStore } = service
  if (reply.statusCode >= 500) {
    await unit.abandon()
    await releaseClaim(service, claim, unit)
  } else if (reply.statusCode >= 400) {
    await unit.commit((transaction) => idempotencyStore.release(claim, transaction))
  } else {
    const answer = {
      status: reply.statusCode,
      headers: headersOf(reply),
      body: typeof payload === 'string' ? payload : '',
    }
    await unit.commit((transaction) => idempotencyStore.keep(claim, answer, transaction))
  }
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const sent = keptHeaders.map((name) => [name, reply.getHeader(name)] as const)
  return Object.fromEntries(sent.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}
