import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
// The plugins load these when they are registered. Here they load with the module, while the database starts.
import '@fastify/swagger/lib/spec/openapi/index.js'
import '@fastify/swagger-ui/lib/routes.js'
import { Type } from '@sinclair/typebox'
import type { FastifyContextConfig, FastifyInstance, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import { escapeHtml } from '../../src/http/escape-html.ts'
import { complete, type Facts, factsMember } from '../../src/openapi/complete.ts'
import { type ProblemCode, problemCodes } from '../../src/problems/catalogue.ts'
import { version } from '../../src/version.ts'
import { isIdempotent } from '../idempotency.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Refusals of this operation itself, beside those that every operation of its kind can answer. */
    problems?: readonly ProblemCode[]
  }
}

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
const withCookie: ProblemCode[] = ['cross_origin_refused']
const guarded: ProblemCode[] = ['account_held', 'restricted_session', 'email_unverified', 'invalid_transition']

/**
 * Every code that an operation can answer: its own, and those that follow from its declaration. 404 and 405 of unknown
 * paths and methods belong to no operation.
 */
export function problemsOf(route: Pick<RouteOptions, 'config' | 'method' | 'schema' | 'url'>): ProblemCode[] {
  const { action, limit, stepUp, problems = [] } = route.config ?? {}
  const needsSession = action !== 'public'
  const isGuarded = needsSession && action !== 'floor' && action !== 'service'
  const codes: readonly ProblemCode[] = [
    ...problems,
    ...always,
    'malformed_header',
    'validation_failed',
    ...(['POST', 'PUT', 'PATCH', 'DELETE'].includes(String(route.method)) ? [...withBody, ...withCookie] : []),
    ...(isIdempotent(route) ? withKey : []),
    ...(needsSession ? withSession : []),
    ...(isGuarded ? guarded : []),
    ...(stepUp === undefined ? [] : (['step_up_required'] as const)),
    ...(limit === undefined ? [] : (['rate_limited'] as const)),
  ]
  return problemCodes.filter((code) => codes.includes(code))
}

/** As callers see it: they need not send members that have a default. */
function withoutDefaults(query: unknown) {
  const { required = [], properties = {}, ...rest } = query as { required?: string[]; properties?: object }
  const hasDefault = (name: string) => 'default' in ((properties as Record<string, object>)[name] ?? {})
  return { ...rest, properties, required: required.filter((name) => !hasDefault(name)) }
}

/** Who may call it: a signed-in account, a service with its scope, either, or anyone. */
function securityOf({ action, scope }: FastifyContextConfig = {}) {
  if (action === 'public') return []
  const service = scope === undefined ? [] : [{ service: [] }]
  return action === 'service' ? service : [{ session: [] }, { cookie: [] }, ...service]
}

/** Who may call it, after what the route says about itself. */
function descriptionOf(said: string | undefined, { action, scope, roles }: FastifyContextConfig = {}): string {
  const blockable = action !== 'public' && action !== 'floor' && action !== 'service'
  const who = [
    ...(action === 'public' ? ['For anybody.'] : []),
    ...(action === 'service' ? [`For services with the scope \`${scope}\`.`] : []),
    ...(roles === undefined ? [] : [`For ${roles.join(', ')}.`]),
    ...(roles !== undefined && scope !== undefined ? [`Also for services with the scope \`${scope}\`.`] : []),
    ...(action === 'floor' ? ['For the owner of an account; no hold blocks it.'] : []),
    ...(blockable && roles === undefined ? [`For the owner of an account; a hold on \`${action}\` blocks it.`] : []),
    ...(blockable && roles !== undefined ? [`A hold on \`${action}\` blocks it.`] : []),
  ]
  return [said, who.join(' ')].filter((part) => part !== undefined).join('\n\n')
}

function factsOf(route: RouteOptions): Facts {
  const answers = Object.entries((route.schema?.response ?? {}) as Record<string, { $id?: string }>)
  return {
    isLimited: route.config?.limit !== undefined,
    isIdempotent: isIdempotent(route),
    names: Object.fromEntries(answers.flatMap(([status, { $id }]) => ($id === undefined ? [] : [[status, $id]]))),
  }
}

/** The wildcard `*` of a route, the rest of the path, is called `path`. */
function withNamedRest(schema: { params?: unknown } | undefined) {
  const properties = (schema?.params as { properties?: Record<string, unknown> } | undefined)?.properties
  if (properties?.['*'] === undefined) return schema
  const { '*': path, ...rest } = properties
  const params = { type: 'object', properties: { ...rest, path }, required: [...Object.keys(rest), 'path'] }
  return { ...schema, params }
}
/** Read by the plugin `idempotency`, which reports a fault in it as one of a header. */
const keyHeader = Type.Object({
  'Idempotency-Key': Type.Optional(
    Type.String({
      description:
        'A quoted string or a bare token of 16 to 255 characters. For 24 hours the same request with the same key gets the first answer again, with `Idempotency-Replayed: true`.',
    }),
  ),
})

const introduction = `User accounts and registration with security holds.

Every refusal is a problem (RFC 9457) with a stable \`code\`, which its page at [/problems/](/problems/) explains, and with
steps in \`next\` that lead out of it. Writes of what has an ETag take it as \`If-Match\`, and each POST takes an \`Idempotency-Key\`.

To try an edit here: sign up, authorize with the token of the session, read \`/v1/me\`, and send its ETag as \`If-Match\` with
\`PATCH /v1/me\`. The [guides](/guides/) begin with [first steps](/guides/first-steps); there are more for
[front-end](/guides/front-end) and [back-end developers](/guides/back-end), for [the client](/guides/client) and on [holds](/guides/holds).`

/** Everything from here, and the one style that a script of this version of the interface puts into the page. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

/** There is one description to explore. */
const barStyle = '.swagger-ui .topbar .download-url-wrapper { display: none }'

/** The name of the service, at the place of the logo. */
const logoOf = (serviceName: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${40 + 14 * serviceName.length}" height="40">
<text x="0" y="28" font-family="system-ui, sans-serif" font-size="22" fill="#fff">${escapeHtml(serviceName)}</text>
</svg>`)

/** `/openapi.json` and `/docs`, from the same schemas that the routes validate and answer with. */
export default plugin(
  async (app: FastifyInstance) => {
    const { serviceName } = app.service
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: serviceName,
          version,
          description: introduction,
          license: { name: 'MIT', identifier: 'MIT' },
          contact: { name: 'The operator of this service' },
        },
        servers: [{ url: '/' }],
        components: {
          securitySchemes: {
            session: { type: 'http', scheme: 'bearer', description: 'hf_ses_…' },
            cookie: {
              type: 'apiKey',
              in: 'cookie',
              name: '__Host-holdfast',
              description: 'of a page of this service, which sends `X-Holdfast: web`',
            },
            service: { type: 'http', scheme: 'bearer', description: 'hf_svc_…' },
          },
        },
      },
      refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `def-${i}`) },
      transform: ({ schema, url, route }) => ({
        url: url.replace(/\*$/, ':path').replace(/(?<=.)\/$/, ''),
        schema: {
          ...withNamedRest(schema),
          description: descriptionOf(schema?.description, route.config),
          ...(isIdempotent(route) ? { headers: keyHeader } : {}),
          querystring: withoutDefaults(schema?.querystring),
          security: securityOf(route.config),
          'x-problem-codes': problemsOf(route),
          [factsMember]: factsOf(route),
        },
      }),
      transformObject: (input) => complete(('openapiObject' in input ? input.openapiObject : {}) as never) as never,
    })
    await app.register(async (scope) => {
      scope.addHook('onRoute', (route) => {
        route.config = { ...route.config, action: 'public', document: true }
      })
      await scope.register(swaggerUi, {
        routePrefix: '/docs',
        staticCSP: policy,
        theme: { title: `${escapeHtml(serviceName)} · API`, css: [{ filename: 'bar.css', content: barStyle }] },
        logo: { type: 'image/svg+xml', content: logoOf(serviceName), href: '/' },
        uiConfig: { deepLinking: true, docExpansion: 'none', tryItOutEnabled: true, persistAuthorization: false },
      })
    })
    app.get('/openapi.json', { schema: { hide: true }, config: { action: 'public', document: true } }, async () =>
      app.swagger(),
    )
  },
  { name: 'openapi', dependencies: ['service', 'problems', 'validation'], fastify: '5.x' },
)
