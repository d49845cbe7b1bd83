import type { Filter } from 'mongodb'
import type { Holdfast } from '../holdfast.ts'
import { cut, type PageRequest } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import { type AppealRecord, type AppealState, staffAppealView } from './appeal.ts'

export interface AppealSearch extends PageRequest {
  state?: AppealState
}

/** Appeals, the oldest first. */
export async function searchAppeals(service: Holdfast, search: AppealSearch) {
  const conditions: Filter<AppealRecord>[] = [search.state === undefined ? {} : { state: search.state }]
  if (search.cursor !== undefined) conditions.push({ _id: { $gt: service.cursors.read('appeals', search.cursor) } })
  const found = await service.db.appeals
    .find({ $and: conditions }, { sort: { _id: 1 }, limit: search.limit + 1 })
    .toArray()
  const page = cut(service.cursors, 'appeals', found, (appeal) => appeal._id, search.limit)
  return { ...page, items: page.items.map(staffAppealView) }
}

/** @throws Problem `not_found` */
export async function readAppeal(service: Holdfast, id: string): Promise<AppealRecord> {
  const appeal = await service.db.appeals.findOne({ _id: id })
  if (appeal === null) throw new Problem('not_found', { detail: 'There is no such appeal.' })
  return appeal
}
