import type { Filter } from 'mongodb'
import { type AccountDocument, currentName } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { type AccountWrite, literal } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import { writeFulfilling } from '../holds/fulfil.ts'
import { Problem } from '../http/problem.ts'
import { newRecoveryCodes, newTotp, type SecondFactor, stepOf } from './totp.ts'

/** What these operations read of the account beside what its session check has read. */
type Known = Pick<AccountDocument, 'password' | 'factor'> | null

function readFactor(service: Holdfast, caller: Caller): Promise<Known> {
  return service.db.accounts.findOne({ _id: caller.account._id }, { projection: { password: 1, factor: 1 } })
}

const none = new Problem('not_found', { detail: 'The account has no second factor.' })

function confirmed(): Problem {
  return new Problem('invalid_transition', {
    detail: 'The account has a second factor already.',
    current: { state: 'confirmed', allowed: ['removed'] },
  })
}

/**
 * Begins to add a second factor: it counts once a code of it has been confirmed. One that was begun before is replaced.
 *
 * @returns the secret, shown this once, and the `otpauth:` address of it
 * @throws Problem `session_expired`, `account_held`, `invalid_credentials`, `invalid_transition` when there is one
 */
export async function beginTotp(service: Holdfast, caller: Caller, password: string, signal?: AbortSignal) {
  const { secret, uri } = newTotp(currentName(caller.account).name)
  const begun: SecondFactor = {
    secret: service.factorSecrets.seal(secret),
    confirmed_at: null,
    last_step: 0,
    recovery: [],
  }
  await writeWithPassword(
    service,
    caller,
    { password, ...(signal && { signal }) },
    (verifiedHash) => ({
      ...ownWrite(service, caller, 'factor.add', verifiedHash),
      condition: { 'factor.confirmed_at': null } as Filter<AccountDocument>,
      set: { factor: literal(begun) },
      event: { type: 'factor.begun', changes: { second_factor_begun: { before: false, after: true } } },
    }),
    (account) => (account.factor?.confirmed_at ? confirmed() : null),
  )
  return { secret, uri }
}

/**
 * Confirms the second factor that was begun, with a code of it.
 *
 * @returns the recovery codes, shown this once
 * @throws Problem `session_expired`, `account_held`; `not_found` when none was begun, `invalid_transition` when it is
 *   confirmed already; `invalid_credentials` for a wrong code
 */
export async function confirmTotp(service: Holdfast, caller: Caller, code: string): Promise<string[]> {
  const { factor } = (await readFactor(service, caller)) ?? {}
  const { codes, hashes } = newRecoveryCodes()
  const secret = factor === undefined ? null : service.factorSecrets.open(factor.secret)
  const step = secret === null ? null : stepOf(secret, code.replace(/\s/g, ''), service.now())
  const write = (): AccountWrite => ({
    ...ownWrite(service, caller, 'factor.add'),
    condition: { 'factor.secret': factor?.secret ?? '', 'factor.confirmed_at': null } as Filter<AccountDocument>,
    set: {
      'factor.confirmed_at': service.now(),
      'factor.last_step': step ?? 0,
      'factor.recovery': literal(hashes),
    },
    event: { type: 'factor.added', changes: { second_factor: { before: false, after: true } } },
  })
  const explain = (account: AccountDocument) => {
    if (account.factor === undefined) return none
    if (account.factor.confirmed_at !== null) return confirmed()
    return account.factor.secret === factor?.secret ? null : wrongCode()
  }
  if (factor === undefined || factor.confirmed_at !== null || step === null) {
    await service.store.explain(write(), explain)
    throw wrongCode()
  }
  await writeFulfilling(service, 'second_factor', write, explain)
  return codes
}

const wrongCode = () => new Problem('invalid_credentials', { detail: 'The code is not right.' })

/**
 * Removes the second factor, confirmed or begun, with its recovery codes.
 *
 * @throws Problem `session_expired`, `account_held`, `invalid_credentials`, `not_found`
 */
export async function removeTotp(service: Holdfast, caller: Caller, password: string, signal?: AbortSignal) {
  await writeWithPassword(
    service,
    caller,
    { password, ...(signal && { signal }) },
    (verifiedHash) => ({
      ...ownWrite(service, caller, 'factor.remove', verifiedHash),
      condition: { 'factor.secret': { $gt: '' } } as Filter<AccountDocument>,
      set: { factor: '$$REMOVE' },
      event: {
        type: 'factor.removed',
        changes: { second_factor: { before: { $ne: ['$factor.confirmed_at', null] }, after: false } },
      },
    }),
    (account) => (account.factor === undefined ? none : null),
  )
}

function ownWrite(service: Holdfast, caller: Caller, action: 'factor.add' | 'factor.remove', verifiedHash?: string) {
  return {
    account: caller.account._id,
    authority: {
      kind: 'owner',
      action,
      session: caller.session.token_hash,
      ...(verifiedHash === undefined ? {} : { verifiedHash }),
    },
    origin: caller.origin,
    now: service.now(),
    states: ['pending', 'active'],
  } as const
}

/** A write of the owner who gives the password; that it is wrong is told after a hold. */
async function writeWithPassword(
  service: Holdfast,
  caller: Caller,
  given: { password: string; signal?: AbortSignal },
  makeWrite: (verifiedHash?: string) => AccountWrite,
  explain: (account: AccountDocument) => Problem | null,
): Promise<void> {
  const phc = (await readFactor(service, caller))?.password.phc
  const matches = phc !== undefined && (await service.passwords.verify(phc, given.password, given.signal))
  if (!matches) {
    const { condition: _, states: __, ...unconditional } = makeWrite()
    await service.store.explain(unconditional)
    throw new Problem('invalid_credentials', { detail: 'The password is not right.' })
  }
  await service.store.write(() => makeWrite(phc), explain)
}
