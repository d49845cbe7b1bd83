import type { ClientSession } from 'mongodb'
import type { StaffCaller } from '../accounts/caller.ts'
import { changeAsStaff } from '../accounts/staff-trail.ts'
import { unlessRevoked } from '../accounts/unless-revoked.ts'
import { refusingIndex } from '../database/duplicate-key.ts'
import { type Expression, literal } from '../database/expression.ts'
import { retryOnRace } from '../database/transaction.ts'
import type { EventType } from '../events/event.ts'
import type { Precondition } from '../http/etag.ts'
import { requireVersion } from '../http/preconditions.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { readWebhook } from './find-webhooks.ts'
import { webhookViewOf } from './staff-views.ts'
import { type WebhookRecord, webhookTag, webhookView } from './webhook.ts'

/** Thrown inside the transaction when a concurrent change was faster. */
class VersionConflictError extends Error {}

/** The new state of a webhook; null when it is deleted. */
export type DecideWebhook = (before: WebhookRecord, now: Date) => WebhookRecord | null

/**
 * The one way to change an existing webhook: read it, decide, and write it in the version that was read, together with
 * the event in the trail of the member of staff. When a concurrent change was faster, everything starts again.
 *
 * @throws Problem `not_found`; `precondition_failed` or `version_conflict` with the current webhook; `name_taken`; why
 *   staff may not act
 */
export async function changeWebhook(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
  type: EventType,
  decide: DecideWebhook,
): Promise<WebhookRecord | null> {
  const change = async () => {
    const before = await readWebhook(service, id)
    await requireVersion(expected, false, {
      tag: webhookTag(before),
      number: before.version,
      href: hrefOf(before),
      attempt: staff.origin.attempt,
      show: () => webhookViewOf(service, before),
    })
    const after = decide(before, service.now())
    const write = (session: ClientSession) => writeWebhook(service, before, after, session)
    return recorded(service, staff, type, before, after, write)
      .then(() => ({ after }))
      .catch((error: unknown) => {
        if (error instanceof VersionConflictError) return null
        throw error
      })
  }
  const changed = await unlessRevoked(service, staff, () => retryOnRace(change))
  return changed.after
}

async function writeWebhook(
  service: Service,
  before: WebhookRecord,
  after: WebhookRecord | null,
  session: ClientSession,
): Promise<void> {
  const unchanged = { _id: before._id, version: before.version }
  const { webhooks } = service.db
  if (after === null) {
    const { deletedCount } = await webhooks.deleteOne(unchanged, { session })
    if (deletedCount === 0) throw new VersionConflictError()
  } else {
    const { matchedCount } = await webhooks.updateOne(unchanged, { $set: changed(before, after) }, { session })
    if (matchedCount === 0) throw new VersionConflictError()
  }
}

/** The members that differ: the others may change meanwhile without a new version. */
function changed(before: WebhookRecord, after: WebhookRecord): Partial<WebhookRecord> {
  const differing = Object.entries(after).filter(([member, value]) => before[member as keyof WebhookRecord] !== value)
  return Object.fromEntries(differing)
}

/**
 * Writes a webhook together with its event.
 *
 * @throws Problem `name_taken`; why staff may not act
 */
export async function recorded(
  service: Service,
  staff: StaffCaller,
  type: EventType,
  before: WebhookRecord | null,
  after: WebhookRecord | null,
  write: (session: ClientSession) => Promise<unknown>,
): Promise<void> {
  const viewOf = (record: WebhookRecord | null): Expression => literal(record === null ? null : webhookView(record))
  const event = { type, changes: { webhook: { before: viewOf(before), after: viewOf(after) } } }
  try {
    await changeAsStaff(service, staff, event, async (_account, session) => {
      await write(session)
      return true
    })
  } catch (error) {
    throw refusingIndex(error) === 'name' ? await nameTaken(service, staff, after) : error
  }
}

async function nameTaken(service: Service, staff: StaffCaller, input: WebhookRecord | null): Promise<Problem> {
  const name = input?.name ?? ''
  const holder = await service.db.webhooks.findOne({ name })
  const { attempt } = staff.origin
  const next: NextStep[] = []
  if (attempt !== null)
    next.push({
      rel: 'choose-other',
      title: { en: 'Choose another name', de: 'Einen anderen Namen wählen' },
      ...attempt,
      needs: ['name'],
    })
  if (holder !== null) {
    next.push({
      rel: 'refetch',
      title: { en: 'Read the existing one', de: 'Lesen, was vorhanden ist' },
      method: 'GET',
      href: hrefOf(holder),
    })
  }
  return new Problem('name_taken', {
    detail: { en: `There is a webhook named “${name}” already.`, de: `Einen Webhook namens „${name}“ gibt es schon.` },
    conflictingField: 'name',
    conflicts: [{ field: 'name', code: 'name_taken', suggestions: [] }],
    ...(holder === null ? {} : { current: await webhookViewOf(service, holder) }),
    next,
  })
}

const hrefOf = ({ _id }: WebhookRecord) => `/v1/admin/webhooks/${_id}`
