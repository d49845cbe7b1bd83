import { createHash } from 'node:crypto'
import { BSON, type Db } from 'mongodb'
import type { Asks } from '../races/two-processes.ts'
import { type Contract, type OperationObject, operationsOf } from './contract.ts'
import { everyOperation, requestOf, type Scene } from './every-operation.ts'

/** Values that a database could interpret where only a text, a number or a list of texts is expected. */
const operators: readonly unknown[] = [
  ...[
    { $ne: null },
    { $gt: '' },
    { $regex: '.*' },
    { $where: 'true' },
    { $in: ['a'] },
    { $literal: 'a' },
    { $exists: true },
  ],
  ...[
    { $function: { body: 'return true', args: [], lang: 'js' } },
    { $expr: { $eq: [1, 1] } },
    [{ $ne: null }],
    [['a']],
  ],
  ...[{ toString: 'a' }, JSON.parse('{"__proto__":{"a":1}}'), { length: 1 }],
]

/** Members that no request may set, by their names in answers and in the database, in several spellings. */
const forbidden = [
  ...[
    'id',
    '_id',
    'roles',
    'state',
    'email_verified',
    'email_verified_at',
    'email_key',
    'names',
    'created_at',
    'updated_at',
  ],
  ...[
    'password.phc',
    'phc',
    'password_hash',
    'sessions',
    'sessions.0.token_hash',
    'tokens',
    'factor',
    'holds',
    'events',
  ],
  ...[
    'created_by',
    'source',
    'automated',
    'assignee',
    'lift_votes',
    'token_hash',
    'secret',
    'seats_taken',
    'ref',
    'actor',
  ],
  ...[
    'account',
    'closing_from',
    'due_at',
    'pending',
    'is_admin',
    '$set',
    '$unset',
    '$where',
    '$or',
    '__proto__',
    'constructor',
  ],
]

const inAddresses = [
  '{"$ne":null}',
  '[$ne]',
  '$ne',
  'a[$ne]',
  '{"$regex":".*"}',
  "' || 1==1",
  '$$ROOT',
  '..%2f..',
  '%00',
]
const queries = (name: string) => [
  ...[
    `${name}[$ne]=a`,
    `${name}[]=a`,
    `${name}[$regex]=.*`,
    `${name}.$ne=a`,
    `${name}=a&${name}=b`,
    `${name}={"$ne":null}`,
  ],
]

interface Injection {
  /** The place, in words. */
  where: string
  url: string
  body?: string | undefined
}

/** Where any text or JSON is accepted, one operator is enough. */
const free: Record<string, readonly string[]> = {
  'PATCH /v1/admin/accounts/{id}': ['metadata'],
  'PUT /v1/admin/holds/{ref}/evidence/{path}': ['path'],
}

/** Every way of inserting an operator or a forbidden member into an otherwise valid request of an operation. */
export function injections(contract: Contract, key: string, scene: Scene): Injection[] {
  const known = everyOperation[key]
  const operation = operationsOf(contract).find(([other]) => other === key)?.[1]
  if (known === undefined || operation === undefined) throw new Error(`no request for ${key}`)
  const { url, ask } = requestOf(key, known, scene)
  const body = typeof ask.body === 'object' ? (ask.body as Record<string, unknown>) : null
  const isFree = (member: string) => free[key]?.includes(member) ?? false
  const valid = typeof ask.body === 'string' ? ask.body : body === null ? undefined : JSON.stringify(body)
  const inAddress = [...inThePath(operation, key, url), ...inTheQuery(operation, url)]
  return [
    ...(key.startsWith('GET ') || typeof ask.body === 'string' ? [] : inTheBody(operation, url, body ?? {})),
    ...inAddress.map((injection) => ({ ...injection, body: valid })),
  ].filter(({ where }) => !isFree(where.split(' ')[1] ?? ''))
}

function inTheBody(operation: OperationObject, url: string, body: Record<string, unknown>): Injection[] {
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  const declared = Object.keys((schema?.properties ?? {}) as object)
  const replaced = declared.flatMap((member) =>
    operators.map((value) => ({ where: `body ${member}`, url, body: JSON.stringify({ ...body, [member]: value }) })),
  )
  const added = forbidden
    .filter((member) => !declared.includes(member))
    .flatMap((member) =>
      ['"a"', '{"$ne":null}', '["admin"]'].map((value) => {
        const members = Object.entries(body).map(
          ([name, memberValue]) => `${JSON.stringify(name)}:${JSON.stringify(memberValue)}`,
        )
        return { where: `body ${member}`, url, body: `{${[...members, `${JSON.stringify(member)}:${value}`].join()}}` }
      }),
    )
  const wholes = operators.map((value) => ({ where: 'body', url, body: JSON.stringify(value) }))
  return [...replaced, ...added, ...wholes]
}

function inThePath({ parameters = [] }: OperationObject, key: string, url: string): Injection[] {
  const [, template = ''] = key.split(' ')
  return parameters.flatMap(({ name, in: place }) => {
    if (place !== 'path') return []
    const at = template.split('/').indexOf(`{${name}}`)
    return inAddresses.map((text) => ({
      where: `path ${name}`,
      url: url.split('/').with(at, encodeURIComponent(text)).join('/'),
    }))
  })
}

function inTheQuery({ parameters = [] }: OperationObject, url: string): Injection[] {
  const declared = parameters.flatMap(({ name, in: place }) => (place === 'query' ? [name] : []))
  const names = [...declared, 'roles', '$where', '_id', '__proto__']
  return names.flatMap((name) => queries(name).map((query) => ({ where: `query ${name}`, url: `${url}?${query}` })))
}

/** Sends one, with every header that the operation needs. */
export async function inject(asks: Asks, key: string, scene: Scene, { url, body }: Injection) {
  const known = everyOperation[key]
  if (known === undefined) throw new Error(`no request for ${key}`)
  const { method, ask } = requestOf(key, known, scene)
  const headers = { 'content-type': 'application/json', ...ask.headers }
  return asks.ask(method, url, { token: ask.token, ...(body === undefined ? {} : { body, headers }) })
}

/**
 * Whether the injection was accepted as what it pretends to be. A filter that takes any text may search for the text of
 * an operator, and finds nothing.
 */
export function getsIn({ url }: Injection, { status, body }: Awaited<ReturnType<typeof inject>>): boolean {
  const length = typeof body === 'string' ? body : body?.items?.length
  return status < 400 && !(url.endsWith('={"$ne":null}') && (length === 0 || (status === 200 && length === '')))
}

/** Collections that count attempts and record refusals: refused requests write to them. */
const counting = new Set(['refusals', 'refused_requests', 'failed_sign_ins', 'rate_limits', 'idempotency'])
/** Members that every request with a token may move. */
const seen = new Set(['last_seen_at', 'last_used_at'])

/** Every document of a database by its collection and id, as a hash of its content. */
export async function fingerprint(db: Db): Promise<Map<string, string>> {
  const prints = new Map<string, string>()
  for (const { name } of await db.listCollections().toArray()) {
    if (counting.has(name)) continue
    for await (const document of db.collection(name).find()) {
      const text = BSON.EJSON.stringify(document, (member, value) => (seen.has(member) ? undefined : value))
      prints.set(`${name} ${document._id}`, createHash('sha256').update(text).digest('base64url'))
    }
  }
  return prints
}

/** The documents that changed, by collection and id. */
export function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
}
