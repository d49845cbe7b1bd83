import fc from 'fast-check'
import { type Contract, type OperationObject, operationsOf } from './contract.ts'
import { everyOperation, requestOf, type Scene } from './every-operation.ts'
import { beyondNumbers, encodings, texts, values } from './naughty.ts'

export interface RandomRequest {
  method: string
  url: string
  token: string | undefined
  headers: Record<string, string>
  body?: string | Buffer
}

export interface RandomRequests {
  next(): RandomRequest
}

interface Source {
  contract: Contract
  /** The operation, as `METHOD /path`. */
  key: string
  /** The scene that the requests use. */
  scene: Scene
  /** The same seed and scene produce the same requests. */
  seed: number
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const poolSize = 500
const strangeTexts = [
  ...texts,
  ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { seed: 1, numRuns: poolSize }),
]
const strangeValues = [...values, ...fc.sample(fc.jsonValue({ maxDepth: 4 }), { seed: 1, numRuns: poolSize })]
const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  '$set',
  '$where',
  'a.b',
  '',
  '\u0000',
  'roles',
  '_id',
  'x'.repeat(2_000),
]
const headerTexts = [
  '',
  '"',
  '""',
  '*',
  'W/"a"',
  '"a", "b"',
  ',',
  '*, *',
  '\u00ff',
  '$gt',
  '-1',
  'x'.repeat(4_000),
  '{"a":1}',
]
const headerNames = [
  ...['if-match', 'if-none-match', 'idempotency-key', 'authorization', 'user-agent', 'accept', 'origin', 'cookie'],
  ...['x-request-id', 'x-forwarded-for', 'forwarded', 'range', 'accept-language', 'content-encoding', 'traceparent'],
]
const types = [
  ...['application/json', 'application/json; charset=utf-16', 'application/merge-patch+json', 'text/plain', 'a', ''],
  ...[
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'application/x-ndjson',
    'APPLICATION/JSON',
  ],
  ...['application/json; charset="', 'application/json, text/plain', 'application/jsonx', 'application/octet-stream'],
]

/** JSON that no serializer would produce, within the size that the service reads and beyond it. */
const strangeBodies: readonly (string | Buffer)[] = [
  ...[
    '',
    ' ',
    'null',
    'true',
    '0',
    '"a"',
    '[]',
    '{',
    '{"a"',
    '{"a":}',
    '[1,]',
    "{'a':1}",
    'NaN',
    '{"a":1}}',
    '\ufeff{}',
  ],
  ...[
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    '['.repeat(60_000),
  ],
  ...[
    `"${'x'.repeat(60_000)}"`,
    `{"a":"${'x'.repeat(70_000)}"}`,
    `[${'1e400,'.repeat(9_000)}1]`,
    `${'9'.repeat(60_000)}`,
  ],
  ...[`{${Array.from({ length: 5_000 }, (_, index) => `"a${index}":1`).join()}}`, '{"a":"\\ud800"}', '{"\\u0000":1}'],
  Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.alloc(1_000),
]

/** An endless stream of requests of one operation that are invalid in one or several ways; some are valid. */
export function randomRequests({ contract, key, scene, seed }: Source): RandomRequests {
  const known = everyOperation[key]
  const operation = operationsOf(contract).find(([other]) => other === key)?.[1]
  if (known === undefined || operation === undefined) throw new Error(`no request for ${key}`)
  const random = numbersFrom(seed)
  const pick = <T>(choices: readonly T[]) => choices[Math.floor(random() * choices.length)] as T
  const chance = (probability: number) => random() < probability
  const tokens = [scene.owner.token, scene.staff.token, scene.closing.token, scene.service.token, undefined, 'hf_ses_x']

  return {
    next() {
      const { method, url, ask } = requestOf(key, known, scene)
      const valid = ask.body as Record<string, unknown> | string | undefined
      const body = valid === undefined && !chance(0.1) ? undefined : bodyWith(valid ?? {})
      const type = typeof valid === 'string' ? {} : { 'content-type': chance(0.9) ? 'application/json' : pick(types) }
      return {
        method: method === 'GET' && chance(0.05) ? 'HEAD' : method,
        url: address(operation, url),
        token: chance(0.85) ? ask.token : pick(tokens),
        headers: { ...(body === undefined ? {} : type), ...ask.headers, ...strangeHeaders() },
        ...(body === undefined ? {} : { body }),
      }
    },
  }

  function strangeHeaders(): Record<string, string> {
    if (!chance(0.25)) return {}
    return Object.fromEntries(
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => [pick(headerNames), pick(headerTexts)]),
    )
  }

  function encoded(): string {
    return chance(0.3) ? pick(encodings) : encodeURIComponent(pick(strangeTexts).toWellFormed())
  }

  function address({ parameters = [] }: OperationObject, url: string): string {
    const [path = '', query] = url.split('?')
    const [, template = ''] = key.split(' ')
    const segments = path.split('/')
    const inPath = template.split('/').flatMap((part, index) => (part.startsWith('{') ? [index] : []))
    if (inPath.length > 0 && chance(0.3)) segments[pick(inPath)] = encoded()
    const names = parameters.flatMap(({ name, in: place }) => (place === 'query' ? [name] : []))
    const forms = (name: string) => [
      `${name}=${encoded()}`,
      `${name}[$ne]=`,
      `${name}[]=1`,
      `${name}=1&${name}=2`,
      name,
    ]
    const count = chance(names.length > 0 ? 0.7 : 0.1) ? 1 + Math.floor(random() * 3) : 0
    const strange = Array.from({ length: count }, () =>
      pick(forms(names.length > 0 && chance(0.8) ? pick(names) : encoded())),
    )
    const parts = [...(query === undefined ? [] : [query]), ...strange]
    return `${segments.join('/')}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
  }

  function bodyWith(valid: Record<string, unknown> | string): string | Buffer {
    if (chance(0.08)) return pick(strangeBodies)
    if (typeof valid === 'string')
      return chance(0.3) ? valid : `${pick(strangeTexts)}\n${JSON.stringify(pick(strangeValues))}\n`
    if (chance(0.05)) return written(pick(strangeValues))
    const members = Object.entries(valid).map(([name, value]): [string, unknown] => [name, value])
    const count = chance(0.15) ? 0 : 1 + Math.floor(random() * 2)
    for (let index = 0; index < count; index += 1) {
      const at = Math.floor(random() * members.length)
      const value = chance(0.5) ? pick(strangeTexts) : pick(strangeValues)
      const name = members[at]?.[0] ?? pick(strangeNames)
      const how = random()
      if (how < 0.6) members[at] = [name, value]
      else if (how < 0.7) members.splice(at, 1)
      else if (how < 0.85)
        members.push([name, value]) // a key that is there twice
      else members.push([pick(strangeNames), value])
    }
    const declared = members.filter((member) => member !== undefined)
    return `{${declared.map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`).join()}}`
  }
}

function written(value: unknown): string {
  return JSON.stringify(value).replaceAll(`"${beyondNumbers}"`, '1e400')
}
