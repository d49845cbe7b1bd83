import type { AccountDocument } from '../accounts/account.ts'
import { type EventRecord, systemOrigin } from '../events/event.ts'
import type { Service } from '../service.ts'
import { day, laterBy } from '../time.ts'

const batchSize = 100
const waiting = ['pending', 'closing'] as const

type Waiting = Pick<AccountDocument, '_id' | 'events'>

/**
 * From version 2 to 3: an unverified account gets the time when it is erased, like new ones. Version 2 used
 * `created_at`, which an import may have set. Each gets the full time again, from now on. If the trail does not show
 * that an account signed up here and was never verified or moved to an address by staff, it gets none and is kept.
 */
export async function setVerifyBy(service: Service, renew: () => Promise<void>): Promise<void> {
  for (const state of waiting) {
    for (let after = ''; ; ) {
      const some = await service.db.accounts
        .find(
          { state, _id: { $gt: after }, email_verified_at: null, verify_by: { $exists: false } },
          { projection: { events: 1 }, sort: { _id: 1 }, limit: batchSize },
        )
        .toArray()
      for (const account of some) if (await isUnverifiedSignUp(service, account)) await setTime(service, account)
      const last = some.at(-1)
      if (last === undefined) break
      after = last._id
      await renew()
    }
  }
}

type PastEvent = Pick<EventRecord, 'type' | 'actor' | 'changes'>

async function isUnverifiedSignUp({ db }: Service, { _id, events }: Waiting): Promise<boolean> {
  let signedUp = false
  const relayed = db.events.find({ account_id: _id }, { projection: { type: 1, actor: 1, changes: 1 } })
  for await (const event of relayed) {
    if (isVouched(event)) return false
    signedUp ||= isSignUp(event)
  }
  return !events.some(isVouched) && (signedUp || events.some(isSignUp))
}

const isSignUp = ({ type, actor }: PastEvent) => type === 'account.created' && actor.kind === 'account'

function isVouched({ type, actor, changes }: PastEvent): boolean {
  const { before, after } = changes.email_verified ?? {}
  if (before === true || after === true) return true
  return actor.kind === 'staff' && (type === 'account.created' || 'email' in changes || 'roles' in changes)
}

async function setTime(service: Service, { _id: account }: Waiting): Promise<void> {
  const now = service.now()
  await service.store.tryWrite({
    account,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    states: waiting,
    condition: { email_verified_at: null, verify_by: { $exists: false } },
    set: { verify_by: laterBy(now, service.unverifiedDays * day) },
    event: null,
    alone: true,
  })
}
