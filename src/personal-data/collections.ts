import type { AnyBulkWriteOperation, Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { appealsOf } from '../appeals/find-appeals.ts'
import type { Collections } from '../collections.ts'
import { ownAppealView } from '../enforcement/appeal.ts'
import { ownersPartOf } from '../enforcement/entry.ts'
import { type HoldRecord, stateOf } from '../enforcement/hold.ts'
import { ownerHoldView } from '../enforcement/hold-views.ts'
import type { LoggedEvent, StoredEvent } from '../events/event.ts'
import { orphanedFile } from '../evidence/evidence-bytes.ts'
import { holdsOf } from '../holds/find-holds.ts'
import type { Service } from '../service.ts'
import { changesThatAre } from './event-members.ts'
import { Exempt } from './exempt.ts'

/** What a collection stores about an account's owner, and what happens to it. */
interface CollectionPolicy {
  /** The entries in the owner's export, one by one, so that they need not fit into memory. */
  exported: ((service: Service, account: AccountDocument) => AsyncIterable<unknown>) | Exempt
  /** Erases personal data; repeatable, because it may die at any point and be run again. */
  erase: ((service: Service, account: string) => Promise<unknown>) | Exempt
}

const impersonal = new Exempt('keeps nothing about a person')
const unlinkable = new Exempt('counts attempts under hashes for some minutes, and cannot be traced to an account')

const forADay = new Exempt(
  'keeps the data of a future account for a day, until its address is proven, and belongs to no account',
)

const inPassing = new Exempt('keeps the texts of a hold until the batch is done; after that only the holds have them')

const ofEvidence = new Exempt('goes with the evidence that it belongs to')
const sealedForADay = new Exempt('keeps an encrypted response for a day, for the sender of the request key')

/** Every collection: one that is not listed here does not compile. */
export const personalData: Record<keyof Collections, CollectionPolicy> = {
  accounts: {
    exported: new Exempt('stands under account'),
    erase: new Exempt('is erased first, by the guarded write that closes it'),
  },
  reservations: { exported: forADay, erase: forADay },
  holds: { exported: ownHolds, erase: eraseHolds },
  appeals: { exported: ownAppeals, erase: eraseAppeals },
  events: { exported: eventsOf, erase: eraseEvents },
  reasons: { exported: impersonal, erase: impersonal },
  settings: { exported: impersonal, erase: impersonal },
  rate_limits: { exported: unlinkable, erase: unlinkable },
  failed_sign_ins: { exported: unlinkable, erase: unlinkable },
  mails: { exported: mailsOf, erase: (service, account) => service.db.mails.deleteMany({ account_id: account }) },
  refusals: {
    exported: refusalsOf,
    erase: (service, account) => service.db.refusals.deleteMany({ account_id: account }),
  },
  refused_requests: {
    exported: new Exempt('keeps for two hours the individual attempts that refusals counts'),
    erase: (service, account) => service.db.refused_requests.deleteMany({ account_id: account }),
  },
  evidence: { exported: new Exempt('what staff keep for the review of a hold'), erase: eraseEvidence },
  evidence_bytes: { exported: ofEvidence, erase: ofEvidence },
  loose_files: { exported: ofEvidence, erase: ofEvidence },
  hold_batches: { exported: inPassing, erase: inPassing },
  hold_batch_targets: { exported: impersonal, erase: impersonal },
  hold_batch_results: {
    exported: new Exempt('show staff the outcome of a hold, which is under holds'),
    erase: new Exempt('name an account and a hold, and nothing personal'),
  },
  webhooks: { exported: impersonal, erase: impersonal },
  deliveries: {
    exported: new Exempt('refer to events, which are under events'),
    erase: new Exempt('refer to events, whose personal values are erased'),
  },
  lanes: { exported: impersonal, erase: impersonal },
  service_tokens: { exported: impersonal, erase: impersonal },
  invitations: { exported: impersonal, erase: impersonal },
  idempotency: { exported: sealedForADay, erase: sealedForADay },
}

async function* ownHolds(service: Service, account: AccountDocument) {
  const now = service.now()
  for await (const record of holdsOf(service, account)) {
    yield ownerHoldView(ownersPartOf(record), stateOf(record, now), now, account.profile.locale)
  }
}

async function* ownAppeals(service: Service, account: AccountDocument) {
  for await (const appeal of appealsOf(service, account)) yield ownAppealView(appeal)
}

async function* mailsOf(service: Service, account: AccountDocument) {
  for await (const { kind, state, created_at } of service.db.mails.find({ account_id: account._id })) {
    yield { kind, state, created_at: created_at.toISOString() }
  }
}

async function* refusalsOf(service: Service, account: AccountDocument) {
  for await (const { action, count, first_at, last_at } of service.db.refusals.find({ account_id: account._id })) {
    yield { action, count, first_at: first_at.toISOString(), last_at: last_at.toISOString() }
  }
}

/**
 * The trail including pending events, which were read before: an event that was moved in between is then found here.
 */
async function* eventsOf(service: Service, account: AccountDocument) {
  let last = 0
  for await (const event of service.db.events.find({ account_id: account._id }, { sort: { seq: 1 } })) {
    last = event.seq
    yield ownEventView(event)
  }
  for (const { id, ...event } of account.events) {
    if (event.seq > last) yield ownEventView({ _id: id, account_id: account._id, ...event })
  }
}

/** An event as its owner may see it: without the names of others, and with the changes of only their own account. */
function ownEventView(event: StoredEvent) {
  const { kind, id } = event.actor
  return {
    id: event._id,
    seq: event.seq,
    type: event.type,
    at: event.at.toISOString(),
    actor: { kind, id: id === event.account_id ? id : null },
    hold_ref: event.hold_ref,
    changes: changesThatAre('shown', event.changes),
  }
}

/** Only these contain text that someone wrote; the catalogue's reason, the times and the staff who acted stay. */
const written = { message: null, note: null, case_ref: null, dedupe_key: null } as const

/**
 * For ended holds: the write that closed the account has emptied the others. Their version increases, so that no late
 * projection restores the texts.
 */
async function eraseHolds(service: Service, account: string) {
  const isWritten = { $or: Object.keys(written).map((member) => ({ [member]: { $ne: null } })) }
  const withText = { account_id: account, state: { $ne: 'open' }, ...isWritten } as Filter<HoldRecord>
  await service.db.holds.updateMany(withText, { $set: written, $inc: { version: 1 } })
}

async function eraseAppeals(service: Service, account: string) {
  const isWritten = { $or: [{ text: { $ne: '' } }, { 'decision.reason': { $gt: '' } }] }
  const isDecided = { $eq: [{ $type: '$decision' }, 'object'] }
  const decision = { $cond: [isDecided, { $mergeObjects: ['$decision', { reason: '' }] }, null] }
  await service.db.appeals.updateMany({ account_id: account, ...isWritten }, [
    { $set: { text: '', decision, version: { $add: ['$version', 1] } } },
  ])
}

/** The bytes become orphans first, so that none remains when this dies in between. */
async function eraseEvidence(service: Service, account: string) {
  const { evidence, holds, loose_files } = service.db
  for await (const { _id: ref } of holds.find({ account_id: account }, { projection: { _id: 1 } })) {
    for await (const { _id, file } of evidence.find({ _id: { $gt: `${ref} `, $lt: `${ref}!` } })) {
      const loose = orphanedFile(file, service.now())
      await loose_files.updateOne(
        { _id: file },
        { $setOnInsert: { sweep_at: loose.sweep_at, doomed: false } },
        { upsert: true },
      )
      await evidence.deleteOne({ _id, file })
    }
  }
}

const batchSize = 500

/**
 * Unsets the personal values: the fact that something happened stays, with its time and actor. What staff did with the
 * evidence of the account's holds is in their own trails.
 */
async function eraseEvents(service: Service, account: string) {
  await eraseTrail(service, account)
  for await (const { _id: ref } of service.db.holds.find({ account_id: account }, { projection: { _id: 1 } })) {
    await eraseChangesOf(service, { hold_ref: ref, account_id: { $ne: account } })
  }
}

async function eraseChangesOf({ db: { events } }: Service, filter: Filter<LoggedEvent>) {
  for await (const event of events.find(filter)) {
    const changed = withoutPersonalValues(event)
    if (changed.length > 0) await events.bulkWrite(changed)
  }
}

async function eraseTrail(service: Service, account: string) {
  const { events } = service.db
  for (let after = 0; ; ) {
    const some = await events
      .find({ account_id: account, seq: { $gt: after } }, { sort: { seq: 1 }, limit: batchSize })
      .toArray()
    const last = some.at(-1)
    if (last === undefined) return
    const changed = some.flatMap(withoutPersonalValues)
    if (changed.length > 0) await events.bulkWrite(changed, { ordered: false })
    after = last.seq
  }
}

function withoutPersonalValues({ _id, changes, projections }: StoredEvent): AnyBulkWriteOperation<LoggedEvent>[] {
  const remaining = changesThatAre('kept', changes)
  const isImpersonal = Object.keys(remaining).length === Object.keys(changes).length && projections === undefined
  if (isImpersonal) return []
  const update = { $set: { changes: remaining }, $unset: { projections: 1, answer: 1 } } as const
  return [{ updateOne: { filter: { _id }, update } }]
}
