import { BSON, type Db } from 'mongodb'
import type { Asks } from '../races/two-processes.ts'

/** The secrets that must not be found anywhere, each by its text with a description. */
export type Secrets = Map<string, string>

/** Shorter texts, such as the six digits of a code, also occur by chance. */
const shortest = 12

const inRequests = new Set(['password', 'current_password', 'setup_token', 'token', 'canary'])
const inAnswers = new Set(['token', 'secret', 'uri', 'recovery_codes'])
const inHeaders = new Set(['authorization', 'idempotency-key', 'cookie'])

/** The texts of members of these names, however deep. */
function textsOf(value: unknown, names: ReadonlySet<string>, isNamed = false): string[] {
  if (typeof value === 'string') return isNamed && value.length >= shortest ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, names, isNamed))
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, names, isNamed || names.has(name)))
}

export interface Watched {
  asks: Asks
  secrets: Secrets
  /** The bodies of answers with a 4xx or 5xx, without the token that such an answer is meant to contain. */
  refusals: string[]
}

/** Passes requests on, and records every secret in them and in their answers. */
export function watchSecrets(asks: Asks): Watched {
  const secrets: Secrets = new Map()
  const refusals: string[] = []
  const ask: Asks['ask'] = async (method, path, request = {}) => {
    const note = (form: string, encodings: readonly string[]) => {
      for (const secret of encodings) secrets.set(secret, `${form} of ${method} ${path.slice(0, 80)}`)
    }
    note('a secret in the body', textsOf(request.body, inRequests))
    note('a bearer', textsOf({ token: request.token }, inRequests))
    note('a header', textsOf(request.headers, inHeaders))
    const reply = await asks.ask(method, path, request)
    note('a secret in the answer', textsOf(reply.body, inAnswers))
    if (reply.status >= 400) {
      const { restricted_session: _, ...rest } = typeof reply.body === 'object' ? reply.body : { text: reply.body }
      refusals.push(JSON.stringify(rest))
    }
    return reply
  }
  return { asks: { ask }, secrets, refusals }
}

/** The encodings in which a secret could be stored. */
const formsOf = (secret: string) => [
  ...[secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)],
  ...(['base64', 'base64url', 'hex'] as const).map((encoding) => Buffer.from(secret).toString(encoding)),
]

/** A search for many secrets at once; the texts may be long. */
export function createSearch(secrets: Secrets): (text: string) => string[] {
  const byBeginning = new Map<string, [form: string, what: string][]>()
  for (const [secret, label] of secrets) {
    for (const form of new Set(formsOf(secret))) {
      const beginning = form.slice(0, shortest)
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), [form, label]])
    }
  }
  return (text) => {
    const labels = new Set<string>()
    for (let at = 0; at + shortest <= text.length; at += 1) {
      for (const [form, label] of byBeginning.get(text.slice(at, at + shortest)) ?? []) {
        if (text.startsWith(form, at)) labels.add(label)
      }
    }
    return [...labels]
  }
}

/** The places of secrets in the documents of a database, as sentences, and the number of documents. */
export async function scanDatabase(db: Db, search: (text: string) => string[]) {
  const places: string[] = []
  let documents = 0
  for (const { name } of await db.listCollections().toArray()) {
    for await (const document of db.collection(name).find()) {
      documents += 1
      const bytes = Buffer.from(BSON.serialize(document)).toString('latin1')
      const where = search(`${bytes}\n${BSON.EJSON.stringify(document)}`)
      places.push(...where.map((label) => `${label} in ${name} ${document._id}`))
    }
  }
  return { documents, found: places }
}
