import type { Language, Sentence } from '../languages.ts'
import { catalogue, type ProblemCode } from '../problems/catalogue.ts'

/** A field that clashes, and available values for it. */
export interface Conflict {
  field: string
  code: ProblemCode
  suggestions: string[]
}

/** One fault of a readable request: where it is and which rule it breaks. */
export interface FieldError {
  in: 'body' | 'query' | 'path' | 'header'
  /** JSON pointer (RFC 6901) to the member. */
  pointer: string
  field: string | null
  code: string
  detail: Sentence
}

/** A fault that a rule finds in the body; its location and its field follow from the pointer. */
export type BodyFault = Omit<FieldError, 'in' | 'field'>

/** Whether a member of the body was sent and passed the schema, so that a rule can rely on it. */
export type Passed = (member: string) => boolean

/** The refused request: the one to try again. */
export interface Attempt {
  method: NextStep['method']
  href: string
}

/** The refused request, with the version that it named. */
export interface VersionedAttempt {
  method: string
  href: string
  ifMatch: string | undefined
}

/** A step that leads out of the refusal. A program can follow it unchanged, unless `needs` names what is missing. */
export interface NextStep {
  rel:
    | 'retry-with'
    | 'refetch'
    | 'sign-in'
    | 'reset-password'
    | 'appeal'
    | 'read-hold'
    | 'wait'
    | 'verify-email'
    | 'add-factor'
    | 'reopen'
    | 'choose-other'
    | 'claim'
    | 'ask-second'
  title: Sentence
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  href: string
  /** Merged over the request's own body, one level deep. */
  body?: Record<string, unknown>
  headers?: Record<string, string>
  /** Members that the caller has to provide. */
  needs?: string[]
  auth?: 'restricted_session'
  /** The step succeeds from this time on (RFC 3339). */
  not_before?: string
}

/** Signing in, if that is a way out. */
export function signInStep(title: Sentence): NextStep {
  return { rel: 'sign-in', title, method: 'POST', href: '/v1/sessions', needs: ['login', 'password'] }
}

/** The content of a refusal besides its code. All except `detail` are optional; `extra` becomes members of the body. */
export interface ProblemParts {
  detail?: Sentence
  suggestion?: Sentence
  conflictingField?: string
  conflicts?: Conflict[]
  errors?: FieldError[]
  /** The blocking state, as far as the caller may see it. */
  current?: unknown
  next?: NextStep[]
  extra?: Record<string, unknown>
  headers?: Record<string, string>
  cause?: unknown
}

/**
 * A refusal on its way to the client: thrown anywhere in the domain, converted into an RFC 9457 body by
 * `plugins/problems`.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly parts: ProblemParts

  constructor(code: ProblemCode, parts: ProblemParts = {}) {
    super((parts.detail ?? catalogue[code].title).en, { cause: parts.cause })
    this.name = 'Problem'
    this.code = code
    this.parts = parts
  }

  get status(): number {
    return catalogue[this.code].status
  }

  /** What is wrong, in a language: the title if there is nothing more to say. */
  detailIn(language: Language): string {
    return this.parts.detail?.[language] ?? `${catalogue[this.code].title[language]}.`
  }
}

/** The context of a problem body: where problem types are, and the request that it responds to. */
export interface ProblemFrame {
  publicUrl: string
  requestId: string
  language: Language
  attempt?: VersionedAttempt
}

/** What is wrong with a request, in a language. */
export function localizedErrors(errors: readonly FieldError[], language: Language) {
  return errors.map((error) => ({ ...error, detail: error.detail[language] }))
}

/**
 * The RFC 9457 body of a refusal. Every 409 and 412 has `suggestion` and `next`, empty when there is no step to offer.
 */
export function problemBody(problem: Problem, frame: ProblemFrame): Record<string, unknown> {
  const { code, parts } = problem
  const { language } = frame
  const { status, title, suggestion } = catalogue[code]
  const body: Record<string, unknown> = {
    type: `${frame.publicUrl}/problems/${code}`,
    title: title[language],
    status,
    detail: problem.detailIn(language),
    instance: `/requests/${frame.requestId}`,
    code,
  }
  if (parts.conflictingField !== undefined) body.conflicting_field = parts.conflictingField
  if (parts.conflicts !== undefined) body.conflicts = parts.conflicts
  if (parts.errors !== undefined) body.errors = localizedErrors(parts.errors, language)
  if (parts.current !== undefined) body.current = parts.current
  Object.assign(body, parts.extra)
  body.suggestion = (parts.suggestion ?? suggestion)[language]
  const next = frame.attempt === undefined ? parts.next : parts.next?.map(withVersion(code, frame.attempt))
  body.next = (next ?? []).map((step) => ({ ...step, title: step.title[language] }))
  return body
}

/** Refusals about the version: their steps already name the version to send. */
const aboutVersions = new Set<ProblemCode>(['precondition_failed', 'version_conflict', 'precondition_required'])

/**
 * * A step that sends the refused request again keeps its If-Match: the resource was not changed, and without the
 * header the step would be refused.
 */
function withVersion(code: ProblemCode, { method, href, ifMatch }: VersionedAttempt) {
  return (step: NextStep): NextStep => {
    if (ifMatch === undefined || aboutVersions.has(code) || step.method !== method || step.href !== href) return step
    return { ...step, headers: { 'If-Match': ifMatch, ...step.headers } }
  }
}
