import type { ProblemCode } from '../problems/catalogue.ts'
import type { Header, OperationObject } from './document.ts'

const text = { type: 'string' }
const seconds = { type: 'integer', minimum: 0 }

const sent = {
  'X-Request-Id': { description: 'names the request in the log', required: true, schema: text },
  ETag: { description: 'the version, for If-Match', schema: text },
  Location: { description: 'where the new resource is', schema: text },
  'Retry-After': { description: 'in how many seconds to try again', required: true, schema: seconds },
  RateLimit: { description: 'what remains of the limit that is closest to being reached', schema: text },
  'RateLimit-Policy': { description: 'that limit', schema: text },
  'WWW-Authenticate': { description: 'how to sign in', required: true, schema: text },
  'Idempotency-Replayed': {
    description: '`true` when this is the answer to the first request with the key',
    schema: { type: 'string', enum: ['true'] },
  },
  'Accept-Encoding': { description: '`identity`, when the coding of the body is the reason', schema: text },
} as const satisfies Record<string, Header>

export type SentHeader = keyof typeof sent

/** Operations whose response shows a resource that has an ETag. */
const withTag = new Set([
  ...['beginWebSession', 'signUpWeb', 'setUpWeb', 'confirmEmailWeb', 'getWebSession'],
  ...['signUp', 'setUp', 'signIn', 'confirmEmail', 'getProfile', 'getOwnAccount', 'editProfile', 'changeUsername'],
  ...['closeOwnAccount', 'reopenOwnAccount', 'submitAppeal', 'getOwnAppeal', 'withdrawAppeal'],
  ...['getAccount', 'editAccount', 'setRoles', 'removeFactors', 'closeAccount', 'reopenAccount'],
  ...['placeHold', 'getHold', 'editHold', 'liftHold', 'takeBackVote', 'claimHold', 'releaseHold'],
  ...['downloadEvidence', 'storeEvidence', 'removeEvidence'],
  ...['getAppeal', 'claimAppeal', 'releaseAppeal', 'decideAppeal', 'changeReason'],
  ...['createInvitation', 'getInvitation', 'editInvitation', 'createWebhook', 'getWebhook', 'editWebhook'],
  ...['listProblems', 'getProblem', 'getSettings'],
])
/** Operations whose 201 says where the new resource is; a batch does so with 202. */
const withLocation = new Set([
  ...['beginWebSession', 'signUpWeb', 'setUpWeb', 'confirmEmailWeb'],
  ...['signUp', 'setUp', 'signIn', 'confirmEmail', 'placeHold', 'storeEvidence', 'createInvitation', 'createWebhook'],
  ...['submitAppeal', 'createBatch'],
])

const pick = (names: SentHeader[]) => Object.fromEntries(names.map((name) => [name, sent[name] as Header]))

/**
 * The headers of a successful response.
 *
 * @param facts what follows from the declaration of the route
 */
export function headersOfSuccess(
  { operationId }: Pick<OperationObject, 'operationId'>,
  status: number,
  { isLimited, isIdempotent }: { isLimited: boolean; isIdempotent: boolean },
): Record<string, Header> {
  const makes = status === 201 || operationId === 'createBatch'
  return pick([
    'X-Request-Id',
    ...(withTag.has(operationId) ? (['ETag'] as const) : []),
    ...(makes && withLocation.has(operationId) ? (['Location'] as const) : []),
    ...(isLimited ? (['RateLimit', 'RateLimit-Policy'] as const) : []),
    ...(isIdempotent ? (['Idempotency-Replayed'] as const) : []),
  ])
}

/** The headers of a refusal with one of these codes, which all have one status. */
export function headersOfRefusal(status: number, codes: readonly ProblemCode[], isLimited: boolean) {
  const stale = codes.some((code) => code === 'precondition_failed' || code === 'version_conflict')
  const waits = status === 429 || status === 503 || codes.includes('idempotency_in_progress')
  const always = status === 429 || status === 503
  const headers = pick([
    'X-Request-Id',
    ...(stale ? (['ETag'] as const) : []),
    ...(waits ? (['Retry-After'] as const) : []),
    ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
    ...(status === 415 ? (['Accept-Encoding'] as const) : []),
    ...(isLimited || status === 429 ? (['RateLimit', 'RateLimit-Policy'] as const) : []),
  ])
  if (waits && !always) headers['Retry-After'] = { ...sent['Retry-After'], required: false }
  return headers
}

/** The headers that the document declares wherever they are sent. */
export const declaredHeaders = Object.keys(sent) as SentHeader[]
