import { builtInActions, floorActions, othersActions } from '../enforcement/actions.ts'
import { invitationStates } from '../invitations/invitation.ts'
import { catalogue, type ProblemCode, problemCodes } from '../problems/catalogue.ts'
import { refTo, type Schema } from './document.ts'

const text: Schema = { type: 'string' }
const time: Schema = { type: 'string', format: 'date-time' }
const texts: Schema = { type: 'array', items: text }
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] })
const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'] })
const object = (properties: Record<string, Schema>, optional: string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})

/** The codes of `errors`. */
export const faultCodes = [
  ...['required', 'unknown_member', 'type', 'format', 'too_short', 'too_long', 'out_of_range', 'not_allowed'],
  ...['username_invalid', 'username_reserved', 'password_common', 'password_context', 'password_breached'],
  'invitation_unknown',
]

const rels = [
  ...['retry-with', 'refetch', 'sign-in', 'reset-password', 'appeal', 'read-hold', 'wait', 'verify-email', 'reopen'],
  ...['choose-other', 'claim', 'ask-second', 'add-factor'],
]

/** The parts of problem bodies. */
const parts: Record<string, Schema> = {
  Conflict: object({ field: text, code: oneOf(problemCodes), suggestions: texts }),
  FieldError: object({
    in: oneOf(['body', 'query', 'path', 'header']),
    pointer: { type: 'string', description: 'JSON pointer (RFC 6901)' },
    field: orNull(text),
    code: oneOf(faultCodes),
    detail: text,
  }),
  NextStep: object(
    {
      rel: oneOf(rels),
      title: text,
      method: oneOf(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      href: { type: 'string', description: 'begins with /' },
      body: { type: 'object', additionalProperties: true, description: 'merged over the request’s own' },
      headers: { type: 'object', additionalProperties: text, description: 'to be sent, such as If-Match' },
      needs: { ...texts, description: 'members that the caller has to supply' },
      auth: { type: 'string', enum: ['restricted_session'], description: 'where that token is to be sent' },
      not_before: { ...time, description: 'the step succeeds from then on' },
    },
    ['body', 'headers', 'needs', 'auth', 'not_before'],
  ),
  RestrictedSessionToken: object(
    {
      token: { ...text, description: 'not where it is in a cookie' },
      scope: oneOf(['restricted']),
      expires_at: time,
    },
    ['token'],
  ),
}

const conflicts = { conflicting_field: text, conflicts: { type: 'array', items: refTo('Conflict') } }
const errors: Schema = { type: 'array', items: refTo('FieldError') }
const seats = {
  state: oneOf(invitationStates),
  seats: { type: 'integer' },
  seats_taken: { type: 'integer' },
}
const blocked = object({ state: text, allowed: texts })

interface Extra {
  members: Record<string, Schema>
  /** Optional members. */
  optional?: string[]
  /** `current` is the representation of the resource that the operation changes. */
  showsResource?: true
}

/** The members of a problem besides those that all problems have. */
const extras: { [Code in ProblemCode]?: Extra } = {
  username_taken: { members: { ...conflicts, current: object(seats) }, optional: ['current'] },
  username_confusable: { members: { ...conflicts, current: object(seats) }, optional: ['current'] },
  email_taken: { members: { ...conflicts, current: object(seats) }, optional: ['current'] },
  account_held: {
    members: {
      action: {
        type: 'string',
        description: `what was tried: ${[...builtInActions, ...floorActions, ...othersActions].join(', ')} or app.<name>`,
      },
      server_time: time,
      holds: { type: 'array', items: refTo('OwnHold') },
      until: { ...orNull(time), description: 'the latest end of these holds; null when one has none' },
      still_allowed: { type: 'array', items: oneOf([...builtInActions, ...floorActions]) },
      restricted_session: refTo('RestrictedSessionToken'),
    },
    optional: ['restricted_session'],
  },
  precondition_failed: { members: {}, optional: ['current'], showsResource: true },
  version_conflict: {
    members: conflicts,
    optional: ['conflicting_field', 'conflicts', 'current'],
    showsResource: true,
  },
  already_claimed: { members: {}, showsResource: true },
  hold_exists: { members: { ...conflicts, current: refTo('Hold') } },
  name_taken: { members: conflicts, optional: ['current'], showsResource: true },
  code_taken: { members: { ...conflicts, current: refTo('Invitation') }, optional: ['current'] },
  path_taken: { members: { ...conflicts, current: refTo('Evidence') } },
  invalid_transition: { members: { current: blocked }, optional: ['current'] },
  not_appealable: { members: { current: object({ state: text, appeal_until: time }, ['appeal_until']) } },
  appeal_window_closed: { members: { current: object({ state: text, appeal_until: time }) } },
  appeal_open: { members: { current: refTo('OwnAppeal') } },
  names_limit: {
    members: {
      ...conflicts,
      current: object({ quarantined: { type: 'array', items: object({ username: text, until: time }) } }),
    },
    optional: ['conflicts'],
  },
  seats_exhausted: { members: { ...conflicts, current: object(seats) } },
  invitation_unusable: { members: { ...conflicts, current: object(seats) } },
  seats_below_taken: {
    members: {
      ...conflicts,
      current: object({ seats: seats.seats, seats_taken: seats.seats_taken, version: { type: 'integer' } }),
    },
  },
  not_found: { members: { conflicting_field: text }, optional: ['conflicting_field'] },
  validation_failed: { members: { errors } },
  idempotency_key_reused: { members: { errors } },
}

const pascal = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

function bodyOf(code: ProblemCode, { members, optional = [] }: Extra): Schema {
  const { status, title } = catalogue[code]
  return {
    title: title.en.replace(/’/g, "'"),
    ...object(
      {
        type: { type: 'string', format: 'uri-reference', description: `…/problems/${code}` },
        title: text,
        status: { type: 'integer', const: status },
        detail: text,
        instance: { type: 'string', format: 'uri-reference' },
        code: { type: 'string', const: code },
        ...members,
        suggestion: text,
        next: { type: 'array', items: refTo('NextStep') },
      },
      optional,
    ),
  }
}

/** True for every problem, also for one whose code is newer than this document. */
const anyProblem: Schema = {
  ...object({
    type: { type: 'string', format: 'uri-reference' },
    title: text,
    status: { type: 'integer' },
    detail: text,
    instance: { type: 'string', format: 'uri-reference' },
    code: { ...oneOf(problemCodes), description: 'a code that is not listed is newer than this document' },
    suggestion: text,
    next: { type: 'array', items: refTo('NextStep') },
  }),
  additionalProperties: true,
}

/** The names of the needed schemas, with the schemas that they refer to. */
export interface ProblemSchemas {
  schemas: Record<string, Schema>
  /**
   * The component for a code.
   *
   * @param resource the component of the resource that the operation changes, if the problem shows it
   */
  nameFor(code: ProblemCode, resource: string | null): string
}

/** Creates a component for each code, and if `current` is a resource, one for each kind of resource. */
export function createProblemSchemas(): ProblemSchemas {
  const schemas: Record<string, Schema> = { ...parts, Problem: anyProblem }
  return {
    schemas,
    nameFor(code, resource) {
      const extra = extras[code] ?? { members: {} }
      const current = extra.showsResource === true ? resource : null
      const name = `${pascal(code)}${current === null ? '' : `Of${current}`}`
      const members = current === null ? extra.members : { ...extra.members, current: refTo(current) }
      schemas[name] ??= bodyOf(code, { ...extra, members })
      return name
    },
  }
}
