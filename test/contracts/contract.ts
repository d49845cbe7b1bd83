import { catalogue, type ProblemCode } from '../../src/problems/catalogue.ts'
import type { Answer, TestApp } from '../test-app.ts'

/** The parts of the OpenAPI document that tests use. */
export interface Contract {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, OperationObject>>
  tags: { name: string; description: string }[]
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> }
}

export interface OperationObject {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  'x-problem-codes'?: string[]
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean; schema: Record<string, unknown>; example?: unknown }[]
  requestBody?: { required?: boolean; content: Record<string, Media & { schema: Record<string, unknown> }> }
  responses: Record<string, ResponseObject>
}

export interface ResponseObject {
  description: string
  headers?: Record<string, { required?: boolean; schema: object; example?: unknown }>
  content?: Record<string, Media>
}

interface Media {
  schema: object
  examples?: Record<string, { value: unknown }>
}

/** An answer with its request. */
export interface Recorded {
  method: string
  url: string
  answer: Answer
}

export async function readContract(app: TestApp): Promise<Contract> {
  return (await app.ask('GET', '/openapi.json')).body
}

/** Every operation of the document as `[key, operation]`, the key being `METHOD /path/{parameter}`. */
export function operationsOf(contract: Contract): [string, OperationObject][] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, OperationObject] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  )
}

/** The operation that a request reaches, HEAD as GET; undefined for an unknown or unreadable path, or an unknown method. */
export function operationFor(contract: Contract, method: string, url: string): [string, OperationObject] | undefined {
  const [path = ''] = url.split(/[?#]/, 1)
  if (!isReadable(path)) return undefined
  const asked = method === 'HEAD' ? 'GET' : method
  const matches = targetsOf(contract).filter(({ verb, pattern }) => verb === asked && pattern.test(path))
  return (matches.find(({ operation: [key] }) => !key.includes('{')) ?? matches[0])?.operation
}

interface Target {
  verb: string
  pattern: RegExp
  operation: [string, OperationObject]
}

/** Thousands of answers are compared with the same document. */
const targets = new WeakMap<Contract, Target[]>()

function targetsOf(contract: Contract): Target[] {
  const known = targets.get(contract) ?? operationsOf(contract).map(targetOf)
  targets.set(contract, known)
  return known
}

function targetOf(operation: [string, OperationObject]): Target {
  const [verb = '', template = ''] = operation[0].split(' ')
  const pattern = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{path\}/, '.*')
    .replace(/\{\w+\}/g, '[^/]*')
  return { verb, pattern: new RegExp(`^${pattern}$`), operation }
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** Every later answer of the app is added here as well. */
export function recordAnswers(app: TestApp): Recorded[] {
  const recorded: Recorded[] = []
  const { ask } = app
  app.ask = async (method, url, request) => {
    const answer = await ask(method, url, request)
    recorded.push({ method: String(method), url, answer })
    return answer
  }
  return recorded
}

const rels = new Set([
  ...['retry-with', 'refetch', 'sign-in', 'reset-password', 'appeal', 'read-hold', 'wait', 'verify-email', 'reopen'],
  ...['choose-other', 'claim', 'ask-second', 'add-factor'],
])
const errorCodes = new Set([
  ...['required', 'unknown_member', 'type', 'format', 'too_short', 'too_long', 'out_of_range', 'not_allowed'],
  ...['username_invalid', 'username_reserved', 'password_common', 'password_context', 'password_breached'],
  'invitation_unknown',
])
const isText = (value: unknown) => typeof value === 'string' && value !== ''

/**
 * * The violations of the contract's rules for refusals in an answer, as sentences; empty for a correct one, and for an
 * answer that is not a refusal.
 *
 * @param base what problem types begin with
 */
export function faultsOf(contract: Contract, { method, url, answer }: Recorded, base: string): string[] {
  if (answer.status < 400) return []
  const { status, headers, body } = answer
  const rules: [boolean, string][] = [
    [headers['content-type'] === 'application/problem+json', `content type ${headers['content-type']}`],
    [headers['cache-control'] === 'no-store', `Cache-Control ${headers['cache-control']}`],
    [isText(headers['x-request-id']), 'no X-Request-Id'],
    [status !== 405 || isText(headers.allow), '405 without Allow'],
    [status !== 401 || /^Bearer\b/.test(headers['www-authenticate'] ?? ''), '401 without WWW-Authenticate: Bearer'],
    [(status !== 503 && status !== 429) || /^\d+$/.test(headers['retry-after'] ?? ''), `${status} without Retry-After`],
    ...(method === 'HEAD' ? [] : bodyRules(answer, base)),
    ...declarationRules(contract, method, url, status, body?.code),
  ]
  return rules.flatMap(([isKept, broken]) => (isKept ? [] : [`${method} ${url.slice(0, 200)} → ${status}: ${broken}`]))
}

function bodyRules({ status, headers, body }: Answer, base: string): [boolean, string][] {
  const code = String(body?.code) as ProblemCode
  const entry = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined
  const explains = status === 409 || status === 412
  return [
    [entry !== undefined, `unknown code ${code}`],
    [body?.status === status && entry?.status === status, `status ${body?.status} in the body of ${code}`],
    [body?.title === entry?.title.en, `title ${body?.title}`],
    [body?.type === `${base}/problems/${code}`, `type ${body?.type}`],
    [body?.instance === `/requests/${headers['x-request-id']}`, `instance ${body?.instance}`],
    [isText(body?.detail), 'no detail'],
    [!explains || isText(body?.suggestion), 'no suggestion'],
    [!explains || Array.isArray(body?.next), 'no next'],
    [(body?.next ?? []).every(isStep), `next ${JSON.stringify(body?.next)}`],
    [status !== 422 || isErrorList(body?.errors), `errors ${JSON.stringify(body?.errors)}`],
  ]
}

// biome-ignore lint/suspicious/noExplicitAny: it looks at members of any shape
function isStep(step: any): boolean {
  return rels.has(step.rel) && isText(step.title) && isText(step.method) && String(step.href).startsWith('/')
}

/** One of the service's own sentences, not the message of a validator. */
const isSentence = (text: unknown) =>
  isText(text) && /^\p{Lu}.*\.$/su.test(String(text)) && !/^must /i.test(String(text))

function isErrorList(errors: unknown): boolean {
  if (!Array.isArray(errors) || errors.length === 0) return false
  return errors.every(
    (error) =>
      ['body', 'query', 'path', 'header'].includes(error.in) &&
      (error.pointer === '' || /^\//.test(error.pointer)) &&
      (error.field === null || isText(error.field) || error.field === '') &&
      errorCodes.has(error.code) &&
      isSentence(error.detail),
  )
}

/** Unknown paths and methods belong to no operation; every other refusal has to be declared by its operation. */
function declarationRules(contract: Contract, method: string, url: string, status: number, code: unknown) {
  const match = operationFor(contract, method, url)
  if (match === undefined || code === undefined) return []
  const [key, operation] = match
  const declared = operation.responses[status]?.description.includes(`\`${code}\``) ?? false
  return [[declared, `${code} is not declared by ${key}`]] as [boolean, string][]
}
