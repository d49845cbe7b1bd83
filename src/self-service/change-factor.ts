import type { Filter } from 'mongodb'
import { type AccountDocument, currentName } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import { isVerified } from '../accounts/proof.ts'
import { invalidState, stepsOfOwner } from '../accounts/refusals.ts'
import type { ExplainOwn } from '../accounts/store.ts'
import type { AccountWrite } from '../accounts/write.ts'
import { factorState, isConfirmed, noFactor } from '../credentials/factor-state.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { newRecoveryCodes, newTotp, stepOf } from '../credentials/totp.ts'
import { type Expression, literal } from '../database/expression.ts'
import { asksFor, isAskedFor } from '../enforcement/requirements.ts'
import { writeFulfilling } from '../holds/fulfil.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { verifyOwnPassword } from './own-password.ts'

/** The password, which the owner has to send again. */
interface Given {
  password: string
  requester: Requester
  expected: Precondition
}

const live = ['pending', 'active'] as const
const isUnproven: Expression = { $not: [isVerified] }
const hasConfirmed = { 'factor.confirmed_at': { $type: 'date' } } as Filter<AccountDocument>

const none = new Problem('not_found', {
  detail: { en: 'The account has no second factor.', de: 'Das Konto hat keinen zweiten Faktor.' },
  suggestion: { en: 'Add a second factor first.', de: 'Fügen Sie zuerst einen zweiten Faktor hinzu.' },
})

function confirmed(): Problem {
  return new Problem('invalid_transition', {
    detail: { en: 'The account has a second factor already.', de: 'Das Konto hat schon einen zweiten Faktor.' },
    current: { state: 'confirmed', allowed: ['removed'] },
    next: [{ rel: 'refetch', title: { en: 'Read the account', de: 'Das Konto lesen' }, method: 'GET', href: '/v1/me' }],
  })
}

const isAsked = ({ holds }: Pick<AccountDocument, 'holds'>, now: Date) =>
  holds.some((hold) => asksFor(hold, ['second_factor'], now))

/**
 * Begins to add a second factor: it is active once a code of it has been confirmed. One that was begun before is
 * replaced. While a hold asks for a second factor, an active one can be replaced, too: it remains active until the new
 * one is confirmed.
 *
 * @returns the secret, shown only once, and its `otpauth:` address
 * @throws Problem `session_expired`, `account_held`, `invalid_credentials`, `invalid_transition` when there is one
 */
export async function beginTotp(service: Service, caller: Caller, proof: Given) {
  const { secret, uri } = newTotp(service.serviceName, currentName(caller.account).name)
  const begun = { secret: service.factorSecrets.encrypt(secret), added_by: caller.session.id }
  const unconfirmed = { ...begun, confirmed_at: null, last_step: 0, recovery: [] }
  await writeWithPassword(
    service,
    caller,
    'factor.add',
    proof,
    (verifiedHash) => {
      const { states: _, ...write } = ownWrite(service, caller, 'factor.add', proof.expected, verifiedHash)
      const byHold = { holds: { $elemMatch: isAskedFor(['second_factor'], write.now) } }
      const isOpen = { state: { $in: live }, 'factor.confirmed_at': null }
      return {
        ...write,
        condition: { $or: [isOpen, byHold] } as Filter<AccountDocument>,
        set: {
          factor: {
            $cond: [
              isConfirmed,
              { $mergeObjects: ['$factor', { replacement: literal(begun) }] },
              { $mergeObjects: [literal(unconfirmed), { unproven: isUnproven }] },
            ],
          },
        },
        event: { type: 'factor.begun', changes: { second_factor_begun: { before: false, after: true } } },
      }
    },
    (account) => {
      if (isAsked(account, service.now())) return null
      if (account.state === 'closing') return invalidState(account, stepsOfOwner(account))
      return account.factor?.confirmed_at ? confirmed() : null
    },
  )
  return { secret, uri }
}

/**
 * Confirms the second factor that was begun, with one of its codes.
 *
 * @returns the recovery codes, shown only once
 * @throws Problem `session_expired`, `account_held`; `not_found` when none was begun, `invalid_transition` when it is
 *   confirmed already; `invalid_credentials` for a wrong code
 */
export async function confirmTotp(
  service: Service,
  caller: Caller,
  code: string,
  expected: Precondition,
): Promise<string[]> {
  const document = await service.db.accounts.findOne({ _id: caller.account._id }, { projection: { factor: 1 } })
  const { factor } = document ?? {}
  const replaces = Boolean(factor?.confirmed_at)
  const begun = (replaces ? factor?.replacement : factor)?.secret
  const { codes, hashes } = newRecoveryCodes()
  const secret = begun === undefined ? null : service.factorSecrets.decrypt(begun)
  const step = secret === null ? null : stepOf(secret, code, service.now())
  const isBegun = replaces
    ? { 'factor.replacement.secret': begun ?? '' }
    : { 'factor.secret': begun ?? '', 'factor.confirmed_at': null }
  const write = (now = service.now()): AccountWrite => {
    const added = { secret: begun, confirmed_at: now, last_step: step ?? 0, recovery: hashes }
    return {
      ...ownWrite(service, caller, 'factor.add', expected),
      condition: isBegun as Filter<AccountDocument>,
      set: {
        factor: { $mergeObjects: [literal({ ...added, added_by: caller.session.id }), { unproven: isUnproven }] },
      },
      bumpsVersion: true,
      event: {
        type: 'factor.added',
        changes: { second_factor: { before: factorState, after: enabledWith(hashes.length) } },
      },
    }
  }
  const explain = ({ factor: current, ...account }: AccountDocument) => {
    if (account.state === 'closing' && !isAsked(account, service.now()))
      return invalidState(account, stepsOfOwner(account))
    if (current === undefined) return none
    const target = current.confirmed_at === null ? current : current.replacement
    if (!target) return confirmed()
    return target.secret === begun ? null : wrongCode()
  }
  if (begun === undefined || step === null) {
    const { states: _, precondition: __, ...stateless } = write()
    await service.store.explain(stateless, explain)
    throw wrongCode()
  }
  await writeFulfilling(service, ['second_factor'], write, explain)
  return codes
}

const wrongCode = () =>
  new Problem('invalid_credentials', {
    detail: { en: 'The code is incorrect.', de: 'Der Code ist falsch.' },
    suggestion: {
      en: 'Send the code that the authenticator app shows now, and check that the clock of its device is right.',
      de: 'Senden Sie den Code, den die Authenticator-App jetzt zeigt, und prüfen Sie die Uhr ihres Geräts.',
    },
  })

const enabledWith = (codes: number) => literal({ enabled: true, recovery_codes_left: codes })

/**
 * Removes the second factor, confirmed or begun, with its recovery codes.
 *
 * @throws Problem `session_expired`, `account_held`, `invalid_credentials`, `not_found`
 */
export async function removeTotp(service: Service, caller: Caller, proof: Given) {
  await writeWithPassword(
    service,
    caller,
    'factor.remove',
    proof,
    (verifiedHash) => ({
      ...ownWrite(service, caller, 'factor.remove', proof.expected, verifiedHash),
      condition: { 'factor.secret': { $gt: '' } } as Filter<AccountDocument>,
      set: { factor: '$$REMOVE' },
      bumpsVersion: isConfirmed,
      event: { type: 'factor.removed', changes: { second_factor: { before: factorState, after: noFactor } } },
    }),
    (account) => (account.factor === undefined ? none : null),
  )
}

/**
 * Gives the second factor new recovery codes; the old ones stop working.
 *
 * @returns the codes, shown this once
 * @throws Problem `session_expired`, `account_held`, `invalid_credentials`; `not_found` without a second factor
 */
export async function renewRecoveryCodes(service: Service, caller: Caller, proof: Given): Promise<string[]> {
  const { codes, hashes } = newRecoveryCodes()
  await writeWithPassword(
    service,
    caller,
    'factor.add',
    proof,
    (verifiedHash) => ({
      ...ownWrite(service, caller, 'factor.add', proof.expected, verifiedHash),
      condition: hasConfirmed,
      set: { 'factor.recovery': literal(hashes) },
      bumpsVersion: true,
      event: {
        type: 'factor.recovery_codes_renewed',
        changes: { second_factor: { before: factorState, after: enabledWith(hashes.length) } },
      },
    }),
    (account) => (account.factor?.confirmed_at ? null : none),
  )
  return codes
}

function ownWrite(
  service: Service,
  caller: Caller,
  action: 'factor.add' | 'factor.remove',
  expected: Precondition,
  verifiedHash?: string,
) {
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
    states: live,
    precondition: { expected, view: ownVersioned },
  } as const
}

/** A write by the owner with the password; a hold is reported before a wrong password. */
async function writeWithPassword(
  service: Service,
  caller: Caller,
  action: 'factor.add' | 'factor.remove',
  proof: Given,
  makeWrite: (verifiedHash: string) => AccountWrite,
  explain: ExplainOwn,
): Promise<void> {
  const phc = await verifyOwnPassword(service, caller, action, proof.password, proof.requester)
  await service.store.write(() => makeWrite(phc), explain)
}
