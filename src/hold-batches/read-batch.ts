import type { Filter } from 'mongodb'
import { usernamesOf, withNames, withUsernames } from '../accounts/usernames.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import type { Language } from '../languages.ts'
import { catalogue } from '../problems/catalogue.ts'
import type { Service } from '../service.ts'
import { type BatchResult, type BatchState, batchView, type HoldBatch, resultId } from './batch.ts'

/**
 * The progress of a batch, with a page of its items in the order in which they were sent. Every item is there from the
 * beginning; an item that has not been done has no outcome.
 *
 * @param language of the titles of refusals
 * @throws Problem `not_found`; `validation_failed` for a bad cursor
 */
export async function readBatch(service: Service, id: string, request: PageRequest, language: Language) {
  const batch = await requireBatch(service, id)
  const list = `hold-batch ${id}`
  const from = request.cursor === undefined ? 0 : Number(service.cursors.read(list, request.cursor)) + 1
  const items = await itemsOf(service, batch, from, request.limit + 1)
  const page = toPage(service.cursors, list, items, (item) => String(item.index), request.limit)
  const view = batchView(batch)
  const usernames = await usernamesOf(service, [view.created_by, ...page.items.map(({ account_id }) => account_id)])
  return {
    ...withNames(view, ['created_by'], usernames),
    ...page,
    items: page.items.map((item) => withNames(titledIn(language, item), ['account_id'], usernames)),
  }
}

/** Batches without their items, the newest first. */
export async function searchBatches(service: Service, search: PageRequest & { state?: BatchState }) {
  const filter: Filter<HoldBatch> = {
    ...(search.cursor === undefined ? {} : { _id: { $lt: service.cursors.read('hold-batches', search.cursor) } }),
    ...(search.state === undefined ? {} : { state: search.state }),
  }
  const batches = await service.db.hold_batches.find(filter, { sort: { _id: -1 }, limit: search.limit + 1 }).toArray()
  const page = toPage(service.cursors, 'hold-batches', batches, ({ _id }) => _id, search.limit)
  return { ...page, items: await withUsernames(service, page.items.map(batchView), ['created_by']) }
}

/** @throws Problem `not_found` */
export async function requireBatch({ db }: Service, id: string): Promise<HoldBatch> {
  const batch = await db.hold_batches.findOne({ _id: id })
  if (batch === null)
    throw new Problem('not_found', {
      detail: { en: 'There is no batch with this id.', de: 'Einen Stapel mit dieser Kennung gibt es nicht.' },
    })
  return batch
}

async function itemsOf(service: Service, { _id, operation }: HoldBatch, from: number, count: number) {
  const targets = await targetsOf(service, _id, from, count)
  const done = await service.db.hold_batch_results
    .find({ _id: { $gte: resultId(_id, from), $lt: resultId(_id, from + count) } }, { sort: { _id: 1 } })
    .toArray()
  const results = new Map(done.map((result) => [result._id, result]))
  return targets.map((target, at) => {
    const named = operation === 'place' ? { account_id: target, ref: null } : { account_id: null, ref: target }
    return itemView(from + at, named, results.get(resultId(_id, from + at)))
  })
}

function itemView(index: number, named: Pick<BatchResult, 'account_id' | 'ref'>, result: BatchResult | undefined) {
  return {
    index,
    account_id: result?.account_id ?? named.account_id,
    ref: result?.ref ?? named.ref,
    outcome: result?.outcome ?? null,
    status: result?.status ?? null,
    problem: result?.problem ?? null,
  }
}

/** The item with the title of its refusal in a language: it is stored in English. */
function titledIn<T extends Pick<BatchResult, 'problem'>>(language: Language, item: T): T {
  const { problem } = item
  if (problem === null) return item
  const title = problem.code in catalogue ? catalogue[problem.code].title[language] : problem.title
  return { ...item, problem: { ...problem, title } }
}

/** A part of the targets of a batch, by their position in the list. */
export async function targetsOf(service: Service, batch: string, from: number, count: number): Promise<string[]> {
  const projection = { targets: { $slice: [from, count] } }
  const document = await service.db.hold_batch_targets.findOne({ _id: batch }, { projection })
  return document?.targets ?? []
}
