import type { AccountDocument, Metadata } from '../accounts/account.ts'
import { isTooLarge, metadataFaults, newMetadata, sizeFault } from '../administration/metadata.ts'
import { parseHash } from '../credentials/hash-formats.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { readSecret, type SecondFactor } from '../credentials/totp.ts'
import type { EventRecord, Origin } from '../events/event.ts'
import { topMember } from '../http/field-errors.ts'
import { type Conflict, type FieldError, localizedErrors } from '../http/problem.ts'
import type { NewName } from '../identifiers/usernames.ts'
import { namesRulesVersion } from '../identifiers/usernames.ts'
import type { Language, Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import { type NewAccount, newAccount } from '../sign-up/new-account.ts'
import { identityOf } from '../sign-up/sign-up.ts'
import { identityRules } from '../sign-up/sign-up-rules.ts'
import { nameFromEmail, type nameSources } from './derived-name.ts'
import { type ImportedLine, withoutEmpty } from './imported-account.ts'
import { holdFaults, withHolds } from './imported-holds.ts'
import { type Line, maxLineBytes } from './read-lines.ts'
import { storedHash } from './stored-hash.ts'

/** The answer to a line; `id` if an account was created or exists, `username` if the name was derived. */
export type LineResult = { line: number } & (
  | { status: 'created'; id?: string; username?: string }
  | { status: 'unchanged'; id?: string }
  | { status: 'conflict'; conflicts: Conflict[] }
  | { status: 'invalid'; errors: ReturnType<typeof localizedErrors> }
)

/** A valid line. */
export interface Candidate {
  line: number
  name: NewName
  /** Whether the name was derived, so that another one can replace it. */
  nameIsDerived: boolean
  account: AccountDocument
  /** The account again, with another name if one is given, and other references of its holds. */
  again: (name?: NewName) => Promise<AccountDocument>
}

/** The context of reading every line of an import. */
export interface Reading {
  service: Service
  origin: Origin
  /** The requester for whom weak hashes are wrapped. */
  requester: Requester
  /** Whether nothing is written. */
  dryRun: boolean
  /** The language of the descriptions of faults. */
  language: Language
  /** The source of missing usernames; null when a line has to have one. */
  usernames: (typeof nameSources)[number] | null
  /** Whether owners get mails about the import. */
  notify: boolean
  /** Aborted when the service stops. */
  stopping: AbortSignal
  /** Validates a value against `ImportedAccount`. */
  faultsOf: (value: unknown) => FieldError[]
}

/** The account of a line, not stored yet, or the faults of the line. */
export async function readLine(reading: Reading, line: Line): Promise<Candidate | LineResult> {
  const invalid = (errors: FieldError[]): LineResult => ({
    line: line.number,
    status: 'invalid',
    errors: localizedErrors(errors, reading.language),
  })
  if (line.fault === 'too_long')
    return invalid([
      whole('too_long', {
        en: `The line is longer than ${maxLineBytes} bytes.`,
        de: `Die Zeile ist länger als ${maxLineBytes} Bytes.`,
      }),
    ])
  const value = withoutEmpty(parsed(line.text))
  if (value === undefined)
    return invalid([
      whole('format', { en: 'The line is not one JSON text in UTF-8.', de: 'Die Zeile ist kein JSON-Text in UTF-8.' }),
    ])
  const faults = reading.faultsOf(value)
  const errors = [...faults, ...(await brokenRules(reading, value, faults))]
  if (errors.length > 0) return invalid(errors)
  const input = value as ImportedLine
  const hash = reading.dryRun ? null : passwordHashOf(input.password_hash)
  const phc = await storedHash(reading, hash)
  return phc === null ? invalid([tooManyKeys]) : candidate(reading, line.number, input, phc)
}

/** Null for no hash, also in Django's notation for an account whose password is unusable. */
function passwordHashOf(text: string | null | undefined): string | null {
  return text === undefined || text?.startsWith('!') ? null : text
}

const whole = (code: string, detail: Sentence): FieldError => ({ in: 'body', pointer: '', field: null, code, detail })

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the schema cannot express, for the members that passed it. */
async function brokenRules(
  { service, usernames, requester }: Reading,
  value: unknown,
  faults: readonly FieldError[],
): Promise<FieldError[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const body = value as Record<string, unknown>
  const failed = new Set(faults.map((fault) => fault.field))
  const passed = (member: string) => !failed.has(member) && Object.hasOwn(body, member)
  const identityFaults = await identityRules(body, service, passed, { requester })
  if (usernames === null && !Object.hasOwn(body, 'username')) {
    identityFaults.push({
      pointer: '/username',
      code: 'required',
      detail: { en: 'This is required.', de: 'Diese Angabe fehlt.' },
    })
  }
  const hash = passed('password_hash') ? passwordHashOf(body.password_hash as string | null) : null
  if (hash !== null) {
    const fault = await hashFault(service, hash)
    if (fault !== null) identityFaults.push({ pointer: '/password_hash', ...fault })
  }
  if (passed('created_at') && new Date(String(body.created_at)) > service.now()) {
    identityFaults.push({
      pointer: '/created_at',
      code: 'out_of_range',
      detail: { en: 'This time has not come yet.', de: 'Dieser Zeitpunkt liegt in der Zukunft.' },
    })
  }
  if (passed('totp')) {
    const read = readSecret(secretIn(body.totp as ImportedLine['totp']) ?? '')
    if (!read.ok) identityFaults.push({ pointer: '/totp', code: 'format', detail: read.detail })
  }
  if (passed('metadata')) {
    const wrong = metadataFaults(body.metadata)
    const isTooMuch = wrong.length === 0 && isTooLarge(newMetadata(body.metadata as Metadata))
    identityFaults.push(...wrong, ...(isTooMuch ? [sizeFault] : []))
  }
  if (Array.isArray(body.holds)) identityFaults.push(...(await holdFaults(service, body.holds, faults)))
  return identityFaults.map((fault) => ({ in: 'body', field: topMember(fault.pointer), ...fault }))
}

async function hashFault({ signerKeys }: Service, text: string): Promise<{ code: string; detail: Sentence } | null> {
  const check = parseHash(text)
  if (!check.ok) return { code: check.code, detail: check.detail }
  if (check.hash.kind !== 'firebase' || Buffer.isBuffer(check.hash.signerKey)) return null
  const isKnown = (await signerKeys.find(check.hash.signerKey.id)) !== null
  return isKnown
    ? null
    : {
        code: 'format',
        detail: {
          en: 'This hash needs a signer key that is not stored here.',
          de: 'Dieser Hash braucht einen Signierschlüssel, der hier nicht gespeichert ist.',
        },
      }
}

const tooManyKeys: FieldError = {
  in: 'body',
  pointer: '/password_hash',
  field: 'password_hash',
  code: 'out_of_range',
  detail: {
    en: 'This hash has another signer key than the many that are stored already.',
    de: 'Dieser Hash hat einen anderen Signierschlüssel als die vielen, die schon gespeichert sind.',
  },
}

async function candidate(reading: Reading, line: number, input: ImportedLine, phc: string): Promise<Candidate> {
  const { names } = reading.service
  const nameIsDerived = input.username === undefined
  const { name, email } = identityOf(reading.service, {
    username: input.username ?? nameFromEmail(input.email, names).name,
    email: input.email,
  })
  const again = (another = name) => accountFrom(reading, input, { name: another, nameIsDerived, email, phc })
  return { line, name, nameIsDerived, account: await again(), again }
}

type Identity = Pick<NewAccount, 'name' | 'phc'> & { nameIsDerived: boolean; email: { mailbox: string; key: string } }

async function accountFrom(
  reading: Reading,
  input: ImportedLine,
  { email, ...identity }: Identity,
): Promise<AccountDocument> {
  const { service, origin, notify } = reading
  const { display_name, bio, locale, timezone, website } = input
  const profile = { display_name, bio, locale, timezone, website }
  const now = service.now()
  const verifiedAt = input.email_verified ? now : null
  const account = newAccount(
    {
      ...identity,
      namesRules: namesRulesVersion(service.names),
      email: { ...email, verifiedAt },
      profile: Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined)),
      state: verifiedAt === null ? 'pending' : 'active',
      verifyBy: null,
      roles: [],
      session: null,
      now,
      ...(input.created_at === undefined ? {} : { createdAt: new Date(input.created_at) }),
      externalId: input.external_id,
      metadata: input.metadata && newMetadata(input.metadata),
      factor: factorOf(service, input, verifiedAt, now),
    },
    () => origin,
  )
  const whole = await withHolds(service, account, input.holds ?? [], origin)
  return notify ? whole : { ...whole, events: whole.events.map(unannounced) }
}

/** The same event, which causes no mail. */
function unannounced(event: EventRecord): EventRecord {
  return { ...event, changes: { ...event.changes, notify: { before: null, after: false } } }
}

const secretIn = (totp: ImportedLine['totp']) => (typeof totp === 'object' ? totp.secret : totp)

/** The imported second factor; as with one added here, a proof of an unverified address removes it. */
function factorOf(
  service: Service,
  { totp }: ImportedLine,
  verifiedAt: Date | null,
  now: Date,
): SecondFactor | undefined {
  const read = totp === undefined ? null : readSecret(secretIn(totp) ?? '')
  if (!read?.ok) return undefined
  const secret = service.factorSecrets.encrypt(read.secret)
  return { secret, confirmed_at: now, last_step: 0, recovery: [], unproven: verifiedAt === null }
}
