import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { type TSchema, Type } from '@sinclair/typebox'
import type { FastifyContextConfig, FastifyInstance, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import { catalogue, type ProblemCode, problemCodes } from '../../src/problems.ts'
import { nullableString } from '../../src/schemas/shapes.ts'
import { version } from '../../src/version.ts'
import { isIdempotent } from '../idempotency.ts'
import { problemType } from '../problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What this operation refuses by itself, beside what every operation of its kind does. */
    problems?: readonly ProblemCode[]
  }
}

const Conflict = Type.Object({
  field: Type.String(),
  code: Type.String(),
  suggestions: Type.Array(Type.String()),
})

const FieldError = Type.Object({
  in: Type.String(),
  pointer: Type.String({ description: 'JSON pointer (RFC 6901)' }),
  field: nullableString(),
  code: Type.String(),
  detail: Type.String(),
})

const NextStep = Type.Object({
  rel: Type.String(),
  title: Type.String(),
  method: Type.String(),
  href: Type.String(),
  body: Type.Optional(Type.Object({}, { additionalProperties: true, description: 'merged over the request’s own' })),
  headers: Type.Optional(Type.Record(Type.String(), Type.String())),
  needs: Type.Optional(Type.Array(Type.String())),
  auth: Type.Optional(Type.String()),
  not_before: Type.Optional(Type.String({ format: 'date-time' })),
})

/** The body of every refusal (RFC 9457). */
export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.String(),
    code: Type.Unsafe<ProblemCode>({ type: 'string', enum: problemCodes }),
    conflicting_field: Type.Optional(Type.String()),
    conflicts: Type.Optional(Type.Array(Conflict)),
    errors: Type.Optional(Type.Array(FieldError)),
    current: Type.Optional(Type.Any()),
    suggestion: Type.String(),
    next: Type.Array(NextStep),
  },
  { $id: 'Problem', additionalProperties: true },
)

const always: ProblemCode[] = [
  'request_timeout',
  'uri_too_long',
  'headers_too_large',
  'internal_error',
  'overloaded',
  'database_unavailable',
]
const withBody: ProblemCode[] = ['malformed_json', 'too_large', 'unsupported_media_type', 'validation_failed']
const withSession: ProblemCode[] = ['authentication_required', 'session_expired', 'forbidden']
const withKey: ProblemCode[] = ['idempotency_key_invalid', 'idempotency_key_reused', 'idempotency_in_progress']
const guarded: ProblemCode[] = ['account_held', 'restricted_session', 'email_unverified', 'invalid_transition']

/**
 * Every code that an operation can answer: its own, and what follows from its declaration. 404 and 405 of unknown paths
 * and methods belong to no operation.
 */
export function problemsOf(route: Pick<RouteOptions, 'config' | 'method' | 'schema' | 'url'>): ProblemCode[] {
  const { action, limit, problems = [] } = route.config ?? {}
  const needsSession = action !== 'public'
  const isGuarded = needsSession && action !== 'floor' && action !== 'service'
  const codes: readonly ProblemCode[] = [
    ...problems,
    ...always,
    'malformed_header',
    'validation_failed',
    ...(['POST', 'PUT', 'PATCH', 'DELETE'].includes(String(route.method)) ? withBody : []),
    ...(isIdempotent(route) ? withKey : []),
    ...(needsSession ? withSession : []),
    ...(isGuarded ? guarded : []),
    ...(limit === undefined ? [] : (['rate_limited'] as const)),
  ]
  return problemCodes.filter((code) => codes.includes(code))
}

/** Declared beside the successful ones: each status with its codes, and `default`. */
function refusals(codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of codes)
    byStatus.set(catalogue[code].status, [...(byStatus.get(catalogue[code].status) ?? []), code])
  const answer = (description: string) => ({
    description,
    content: { [problemType]: { schema: { $ref: 'Problem#' } } },
  })
  const entries = [...byStatus].map(([status, known]) => [
    status,
    answer(known.map((code) => `\`${code}\``).join(', ')),
  ])
  return { ...Object.fromEntries(entries), default: answer('A problem') }
}

/** As callers see it: they need not send what has a default. */
function withoutDefaults(query: unknown) {
  const { required = [], properties = {}, ...rest } = query as { required?: string[]; properties?: object }
  const hasDefault = (name: string) => 'default' in ((properties as Record<string, object>)[name] ?? {})
  return { ...rest, properties, required: required.filter((name) => !hasDefault(name)) }
}

/** Who is let in: a signed-in account, a service by its scope, either, or anybody. */
function securityOf({ action, scope }: FastifyContextConfig = {}) {
  if (action === 'public') return []
  const service = scope === undefined ? [] : [{ service: [] }]
  return action === 'service' ? service : [{ session: [] }, ...service]
}

/** What a route takes as `*`, the rest of the path, is called `path`. */
function withNamedRest(schema: { params?: unknown } | undefined) {
  const properties = (schema?.params as { properties?: Record<string, unknown> } | undefined)?.properties
  if (properties?.['*'] === undefined) return schema
  const { '*': path, ...rest } = properties
  const params = { type: 'object', properties: { ...rest, path }, required: [...Object.keys(rest), 'path'] }
  return { ...schema, params }
}
/** Read by the plugin `idempotency`, which reports what is wrong with it as a fault of a header. */
const keyHeader = Type.Object({
  'Idempotency-Key': Type.Optional(
    Type.String({
      description:
        'A quoted string or a bare token of 16 to 255 characters. For 24 hours the same request with the same key gets the first answer again, with `Idempotency-Replayed: true`.',
    }),
  ),
})

/** `/openapi.json` and `/docs`, from the same schemas that the routes validate and answer with. */
export default plugin(
  async (app: FastifyInstance) => {
    app.addSchema(ProblemSchema as TSchema)
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Holdfast',
          version,
          description: 'User accounts and registration with security holds.',
        },
        servers: [{ url: '/' }],
        components: {
          securitySchemes: {
            session: { type: 'http', scheme: 'bearer', description: 'hf_ses_…' },
            service: { type: 'http', scheme: 'bearer', description: 'hf_svc_…' },
          },
        },
      },
      refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `def-${i}`) },
      transform: ({ schema, url, route }) => ({
        url: url.replace(/\*$/, ':path'),
        schema: {
          ...withNamedRest(schema),
          ...(isIdempotent(route) ? { headers: keyHeader } : {}),
          querystring: withoutDefaults(schema?.querystring),
          security: securityOf(route.config),
          response: { ...(schema?.response as object), ...refusals(problemsOf(route)) },
        },
      }),
    })
    await app.register(async (scope) => {
      scope.addHook('onRoute', (route) => {
        route.config = { ...route.config, action: 'public', document: true }
      })
      await scope.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
    })
    app.get('/openapi.json', { schema: { hide: true }, config: { action: 'public', document: true } }, async () =>
      app.swagger(),
    )
  },
  { name: 'openapi', dependencies: ['service', 'problems', 'validation'], fastify: '5.x' },
)
