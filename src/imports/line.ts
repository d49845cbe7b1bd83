import { type Static, Type } from '@sinclair/typebox'
import type { AccountDocument } from '../accounts/account.ts'
import { maxHashLength, parseHash } from '../credentials/hash-formats.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import type { Origin } from '../events/event.ts'
import { topMember } from '../http/field-errors.ts'
import type { Conflict, FieldError } from '../http/problem.ts'
import type { NewName } from '../identifiers/usernames.ts'
import { namesRulesVersion } from '../identifiers/usernames.ts'
import { Email, profileMembers, Username } from '../schemas/members.ts'
import { closed, nullableString, time } from '../schemas/shapes.ts'
import type { Service } from '../service.ts'
import { newAccount } from '../sign-up/new-account.ts'
import { identityOf } from '../sign-up/sign-up.ts'
import { identityRules } from '../sign-up/sign-up-rules.ts'
import { type Line, maxLineBytes } from './read-lines.ts'
import { storedHash } from './stored-hash.ts'

/** A line of an import. */
export const ImportedAccount = closed({
  username: Username,
  email: Email,
  password_hash: Type.Optional(
    nullableString({
      maxLength: maxHashLength,
      description:
        'argon2, bcrypt, scrypt, PBKDF2 or phpass, in the forms of docs/imports.md; one that begins with ! is no password',
    }),
  ),
  ...profileMembers,
  email_verified: Type.Optional(Type.Boolean()),
  created_at: Type.Optional(time),
})

/** The answer to a line; `id` where an account was made. */
export type LineResult = { line: number } & (
  | { status: 'created'; id?: string }
  | { status: 'conflict'; conflicts: Conflict[] }
  | { status: 'invalid'; errors: FieldError[] }
)

/** What a line asks for, when nothing is wrong with it. */
export interface Candidate {
  line: number
  name: NewName
  account: AccountDocument
}

/** What every line of an import is read with. */
export interface Reading {
  service: Service
  origin: Origin
  /** For whom weak hashes are wrapped. */
  requester: Requester
  /** Whether nothing is written. */
  dryRun: boolean
  /** Aborted when the service stops. */
  stopping: AbortSignal
  /** Holds a value against `ImportedAccount`. */
  faultsOf: (value: unknown) => FieldError[]
}

/** The account that a line asks for, not stored yet, or what is wrong with the line. */
export async function readLine(reading: Reading, line: Line): Promise<Candidate | LineResult> {
  const invalid = (errors: FieldError[]): LineResult => ({ line: line.number, status: 'invalid', errors })
  if (line.fault === 'too_long') return invalid([whole('too_long', `is longer than ${maxLineBytes} bytes`)])
  const value = parsed(line.text)
  if (value === undefined) return invalid([whole('format', 'is not one JSON text in UTF-8')])
  const faults = reading.faultsOf(value)
  const errors = [...faults, ...(await brokenRules(reading, value, faults))]
  if (errors.length > 0) return invalid(errors)
  const wanted = value as Static<typeof ImportedAccount>
  const hash = reading.dryRun ? null : passwordHashOf(wanted.password_hash)
  const phc = await storedHash(reading, hash)
  return phc === null ? invalid([tooManyKeys]) : candidate(reading, line.number, wanted, phc)
}

/** Null for none, also as Django writes it for an account whose password cannot be used. */
function passwordHashOf(text: string | null | undefined): string | null {
  return text === undefined || text?.startsWith('!') ? null : text
}

const whole = (code: string, detail: string): FieldError => ({ in: 'body', pointer: '', field: null, code, detail })

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the schema cannot say, of the members that passed it. */
async function brokenRules(
  { service, requester }: Reading,
  value: unknown,
  faults: readonly FieldError[],
): Promise<FieldError[]> {
  if (typeof value !== 'object' || value === null) return []
  const body = value as Record<string, unknown>
  const failed = new Set(faults.map((fault) => fault.field))
  const passed = (member: string) => !failed.has(member) && Object.hasOwn(body, member)
  const found = await identityRules(body, service, passed, { requester })
  const hash = passed('password_hash') ? passwordHashOf(body.password_hash as string | null) : null
  if (hash !== null) {
    const fault = await hashFault(service, hash)
    if (fault !== null) found.push({ pointer: '/password_hash', ...fault })
  }
  if (passed('created_at') && new Date(String(body.created_at)) > service.now()) {
    found.push({ pointer: '/created_at', code: 'out_of_range', detail: 'has not come yet' })
  }
  return found.map((fault) => ({ in: 'body', field: topMember(fault.pointer), ...fault }))
}

async function hashFault({ signerKeys }: Service, text: string): Promise<{ code: string; detail: string } | null> {
  const check = parseHash(text)
  if (!check.ok) return { code: check.code, detail: check.detail }
  if (check.hash.kind !== 'firebase' || Buffer.isBuffer(check.hash.signerKey)) return null
  const isKnown = (await signerKeys.find(check.hash.signerKey.id)) !== null
  return isKnown ? null : { code: 'format', detail: 'names a signer key that is not stored here' }
}

const tooManyKeys: FieldError = {
  in: 'body',
  pointer: '/password_hash',
  field: 'password_hash',
  code: 'out_of_range',
  detail: 'has another signer key than the many that are stored already',
}

function candidate(reading: Reading, line: number, wanted: Static<typeof ImportedAccount>, phc: string): Candidate {
  const { service } = reading
  const { username, email: address, password_hash: _, email_verified: verified, created_at, ...profile } = wanted
  const { name, email } = identityOf(service, { username, email: address })
  const now = service.now()
  const account = newAccount(
    {
      name,
      namesRules: namesRulesVersion(service.names),
      email: { ...email, verifiedAt: verified ? now : null },
      phc,
      profile,
      state: verified ? 'active' : 'pending',
      verifyBy: null,
      roles: [],
      session: null,
      now,
      ...(created_at === undefined ? {} : { createdAt: new Date(created_at) }),
    },
    () => reading.origin,
  )
  return { line, name, account }
}
