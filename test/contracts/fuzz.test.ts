import t from 'tap'
import { openHouse } from '../house.ts'
import { faultsOf, type OperationObject, operationsOf, type Recorded, readContract } from './contract.ts'
import { everyOperation, makeScene, requestOf, type Scene } from './every-operation.ts'

const house = await openHouse(t)
const contract = await readContract(house)
const base = 'http://127.0.0.1:3000'

/** A number that JSON can write but JavaScript cannot hold. */
const beyondNumbers = 'beyond numbers'

const texts = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udc00a',
    '\u202eabc',
    '\u05d0\u200f1',
    '\ufeff',
    '\u{10ffff}',
    '👩‍👩‍👧',
  ],
  ...['ﷺ'.repeat(20), 'e\u0301'.repeat(1_000), 'x'.repeat(64_000), '9'.repeat(400), 'İstanbul', 'ß', 'ſſſ', '․․․'],
  ...[
    '../../etc/passwd',
    "' OR 1=1 --",
    '<script>',
    '$where',
    '$gt',
    '{"$gt":""}',
    '$$ROOT',
    '__proto__',
    'constructor',
  ],
  ...['null', 'undefined', 'NaN', '-1', '1e400', 'true', '%00', '%s%n', 'a\r\nSet-Cookie: a=b', '*', 'app.*', 'a.b.c'],
  ...['2026-02-30T00:00:00Z', '2016-12-31T23:59:60Z', '9999-12-31T23:59:59+23:59', '0000-01-01T00:00:00Z', '-1-1'],
  ...[
    'a@b',
    '@',
    'a@',
    '"@"@example.com',
    'a@[127.0.0.1]',
    'a@xn--a',
    `a@${'x.'.repeat(120)}com`,
    'javascript:a',
    'http://',
  ],
]
const values = [
  ...[-1, 0, 1.5, 2 ** 53, -1e308, beyondNumbers, true, false, null],
  ...[[], [[]], [null], {}, { $gt: '' }, { $where: 'sleep(1)' }, [{ $ne: null }], { toString: 1 }, { length: 1e9 }],
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
]
/** Ways of writing a text in an address that no encoder of texts would choose. */
const encodings = ['%ED%A0%80', '%FF', '%', '%2', '%C0%80', '%2e%2e%2f', '%252e', '+', '%0d%0a', ';a=b', '%23', '%3f']

interface Sent {
  where: string
  url: string
  body?: unknown
}

const encode = (text: string) => encodeURIComponent(text.toWellFormed())

/** Where there are many members, each takes one in four, and everything comes to a fourth of them. */
function shareOf<T>(all: readonly T[], members: readonly unknown[], index: number): T[] {
  return members.length <= 3 ? [...all] : all.filter((_, at) => at % 4 === index % 4)
}

/** Each text and encoding in each parameter of the path and of the query. */
function inTheAddress(operation: OperationObject, template: string, url: string): Sent[] {
  const written = [...texts.map(encode), ...encodings]
  const [path = ''] = url.split('?')
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header')
  return parameters.flatMap(({ name, in: place }, index) => {
    if (place === 'query') {
      const forms = [
        ...shareOf(written, parameters, index).map((one) => `${name}=${one}`),
        `${name}[$gt]=`,
        `${name}[]=a`,
        `${name}=1&${name}=2`,
        name,
      ]
      return forms.map((form) => ({ where: `query ${name}`, url: `${path}?${form}` }))
    }
    const at = template.split('/').indexOf(`{${name}}`)
    return written.map((one) => ({ where: `path ${name}`, url: path.split('/').with(at, one).join('/') }))
  })
}

/** Each value and text in each member of the body, and in place of the whole. */
function inTheBody(operation: OperationObject, url: string, valid: Record<string, unknown>): Sent[] {
  const [media] = Object.values(operation.requestBody?.content ?? {})
  const members = Object.keys((media?.schema.properties ?? {}) as object)
  const inMembers = members.flatMap((member, index) =>
    shareOf([...texts, ...values], members, index).map((value) => ({
      where: `body ${member}`,
      url,
      body: { ...valid, [member]: value },
    })),
  )
  const inArrays = members.map((member) => ({ where: `body ${member}`, url, body: { ...valid, [member]: texts } }))
  const wholes = values.map((body) => ({ where: 'body', url, body }))
  return [...inMembers, ...inArrays, ...(media === undefined ? [] : wholes)]
}

async function send(method: string, { url, body }: Sent, token: string | undefined, headers = {}): Promise<Recorded> {
  const text = body === undefined ? undefined : JSON.stringify(body).replaceAll(`"${beyondNumbers}"`, '1e400')
  const type = text === undefined ? {} : { 'content-type': 'application/json' }
  const ask = { token, body: text, headers: { ...headers, ...type } }
  return { method, url, answer: await house.ask(method as 'GET', url, ask) }
}

let sent = 0

/** What is wrong with the answers to all of these, as sentences. */
async function faultsIn(method: string, requests: Sent[], scene: Scene, headers?: Record<string, string>) {
  const faults: string[] = []
  for (const [index, request] of requests.entries()) {
    const others = request.url.startsWith('/v1/checks') ? scene.service : scene.staff // who are let in everywhere
    const person = index % 5 === 4 ? scene.owner : others
    const recorded = await send(method, request, person.token, headers)
    sent += 1
    const told = JSON.stringify(request.body ?? request.url).slice(0, 300)
    if (recorded.answer.status >= 500) faults.push(`${recorded.answer.status} ${method} ${request.where}: ${told}`)
    faults.push(...faultsOf(contract, recorded, base).map((fault) => `${fault} ${told}`))
  }
  return faults
}

for (const [key, operation] of operationsOf(contract)) {
  t.test(`${key} takes or refuses whatever is sent`, async (t) => {
    const known = everyOperation[key]
    if (known === undefined) throw new Error(`no request for ${key}`)
    const scene = await makeScene(house, key)
    const { method, url, ask } = requestOf(key, known, scene)
    const [, template = ''] = key.split(' ')
    const valid = (ask.body ?? {}) as Record<string, unknown>
    const requests = [...inTheAddress(operation, template, url), ...inTheBody(operation, url, valid)]
    const addresses = requests.map((request) => (request.body === undefined ? { ...request, body: ask.body } : request))
    t.strictSame(await faultsIn(method, addresses, scene, ask.headers), [])
  })
}

t.test('headers of any content are taken or refused', async (t) => {
  const scene = await makeScene(house)
  const contents = [
    '',
    '"',
    '\u00ff',
    'x'.repeat(8_000),
    '*, *',
    'Bearer',
    'Bearer  ',
    'Basic YTpi',
    '$gt',
    '-1',
    '{"a":1}',
  ]
  const faults: string[] = []
  for (const name of [
    'authorization',
    'if-match',
    'if-none-match',
    'content-type',
    'user-agent',
    'x-request-id',
    'idempotency-key',
    'cookie',
  ]) {
    for (const content of contents) {
      for (const [method, body] of [['GET'], ['PATCH', { bio: 'a' }]] as const) {
        const request = { where: name, url: '/v1/me', ...(body === undefined ? {} : { body }) }
        faults.push(...(await faultsIn(method, [request], scene, { [name]: content })))
      }
    }
  }
  t.strictSame(faults, [])
})

t.test('all of this was asked', async (t) => {
  t.ok(sent > 2_000, `${sent} requests`)
})
