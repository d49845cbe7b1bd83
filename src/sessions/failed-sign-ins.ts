import { createHash } from 'node:crypto'
import type { RuleAgent } from '../accounts/caller.ts'
import { upsert } from '../database/upsert.ts'
import { failedSignInsRule } from '../enforcement/hold.ts'
import { placeHold } from '../holds/place.ts'
import { Problem } from '../http/problem.ts'
import { loginKey } from '../identifiers/login-key.ts'
import type { Service } from '../service.ts'
import type { FailedSignInsPolicy } from './failed-sign-ins-policy.ts'

/** The account of the failed sign-in, as far as it was read; null when there is none. */
export interface FailedLogin {
  login: string
  account: { _id: string; signed_in_at?: Date } | null
  /** The source, as limits count it. */
  source: string
}

const settledOtherwise = new Set<unknown>(['hold_exists', 'holds_limit', 'invalid_transition', 'not_found'])

/**
 * Counts a failed sign-in, from any source, and holds signing in for a while when there were too many. Only so many
 * count from one source, in any spelling of the login, so that it cannot cause the hold alone. A login of no account is
 * counted in the same way, and no response waits for the hold, so that neither reveals whether there is an account.
 * Failures before the last successful sign-in do not count.
 */
export async function noteFailedSignIn(service: Service, { login, account, source }: FailedLogin): Promise<void> {
  const policy = service.failedSignIns
  if (policy.max === 0) return
  const id = hashed(account === null ? `login ${unknownLogin(login)}` : `account ${account._id}`)
  const now = service.now()
  const from = hashed(`${id} ${source}`).slice(0, 16)
  const failure = added(policy, from, account?.signed_in_at ?? new Date(0), now)
  const count = await upsert(service.db.failed_sign_ins, id, [{ $set: failure }])
  const { hold_until: until, placed } = count
  if (account === null || placed || until === null || until <= now) return
  service.background.run(id, async () => {
    await place(service, account._id, until)
    await service.db.failed_sign_ins.updateOne({ _id: id, hold_until: until }, { $set: { placed: true } })
  })
}

/** The collection contains neither logins nor accounts nor sources. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')

function unknownLogin(login: string): string {
  return loginKey(login)?.key ?? login.normalize('NFKC').toLowerCase()
}

const after = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds)

/** Another failure, as expressions over the count before it; the first one creates it. */
function added(
  { max: most, perSource, within, holdFor }: FailedSignInsPolicy,
  source: string,
  lastSuccess: Date,
  now: Date,
) {
  const quiet = { $gt: ['$quiet_until', now] }
  const goesOn = { $and: [{ $gt: ['$began', after(now, -within)] }, { $gt: ['$began', lastSuccess] }] }
  const before = { $cond: [goesOn, { $ifNull: ['$sources', []] }, []] }
  const ofSource = { $size: { $filter: { input: before, cond: { $eq: ['$$this', source] } } } }
  const counts = perSource === null ? true : { $lt: [ofSource, perSource] }
  const failures = { $add: [{ $cond: [goesOn, '$failures', 0] }, { $cond: [counts, 1, 0] }] }
  const tooMany = { $gte: [failures, most] }
  const sources = perSource === null ? [] : { $cond: [counts, { $concatArrays: [before, [source]] }, before] }
  const unlessQuiet = (was: unknown, value: unknown) => ({ $cond: [quiet, was, value] })
  return {
    failures: unlessQuiet(0, { $cond: [tooMany, 0, failures] }),
    sources: unlessQuiet([], { $cond: [tooMany, [], sources] }),
    began: unlessQuiet('$began', { $cond: [goesOn, '$began', now] }),
    hold_until: unlessQuiet('$hold_until', { $cond: [tooMany, after(now, holdFor), null] }),
    quiet_until: unlessQuiet('$quiet_until', { $cond: [tooMany, after(now, 2 * holdFor), null] }),
    placed: unlessQuiet('$placed', false),
    expire: after(now, within + 2 * holdFor),
  }
}

/** Places a hold only on signing in; live sessions continue. A hold that is already in force is not extended. */
async function place(service: Service, account: string, until: Date): Promise<void> {
  const rule: RuleAgent = {
    rule: failedSignInsRule,
    origin: { actor: { kind: 'rule', id: failedSignInsRule }, requestId: null, attempt: null },
  }
  await placeHold(service, rule, {
    account,
    actions: ['session.create'],
    kind: 'policy', // the others would cover more
    reason: failedSignInsRule,
    expiresAt: until,
    liftRequires: 1,
    endSessions: false,
    dedupeKey: `rule:${failedSignInsRule}`,
  }).catch((refusal: unknown) => {
    if (!(refusal instanceof Problem) || !settledOtherwise.has(refusal.code)) throw refusal
  })
}
