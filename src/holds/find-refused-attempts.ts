import { withUsernames } from '../accounts/usernames.ts'
import type { RefusalRecord } from '../enforcement/refused-attempt.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import type { Service } from '../service.ts'

export interface RefusalSearch extends PageRequest {
  account?: string
  action?: string
  request?: string
}

/** The refused attempts as counted, those of the newest hour first; with a request, the attempt that it was. */
export async function searchRefusals(service: Service, search: RefusalSearch) {
  const filter = {
    ...(search.cursor === undefined ? {} : { _id: { $lt: service.cursors.read('refusals', search.cursor) } }),
    ...(search.account === undefined ? {} : { account_id: search.account }),
    ...(search.action === undefined ? {} : { action: search.action }),
  }
  const options = { sort: { _id: -1 }, limit: search.limit + 1 } as const
  const attempts =
    search.request === undefined
      ? await service.db.refusals.find(filter, options).toArray()
      : await findRequest(service, filter, search.request)
  const page = toPage(service.cursors, 'refusals', attempts, ({ _id }) => _id, search.limit)
  return { ...page, items: await withUsernames(service, page.items.map(refusalView), ['account_id']) }
}

/** One attempt: one of those stored individually, or the first of an hour. */
async function findRequest(
  { db: { refusals, refused_requests } }: Service,
  filter: { _id?: { $lt: string }; account_id?: string; action?: string },
  id: string,
): Promise<Omit<RefusalRecord, 'expire_at'>[]> {
  const projection = { account_id: 1, action: 1, requests: { $elemMatch: { id } } }
  const recent = await refused_requests.findOne({ ...filter, 'requests.id': id }, { projection })
  const [request] = recent?.requests ?? []
  if (recent && request) {
    const { _id, account_id, action } = recent
    const { hold_refs, at } = request
    return [{ _id, account_id, action, hold_refs, request_id: id, first_at: at, last_at: at, count: 1 }]
  }
  const first = await refusals.findOne({ ...filter, request_id: id })
  return first === null ? [] : [{ ...first, last_at: first.first_at, count: 1 }]
}

function refusalView(record: Omit<RefusalRecord, 'expire_at'>) {
  return {
    account_id: record.account_id,
    action: record.action,
    hold_refs: record.hold_refs,
    request_id: record.request_id,
    first_at: record.first_at.toISOString(),
    last_at: record.last_at.toISOString(),
    count: record.count,
  }
}
