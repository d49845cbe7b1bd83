import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { faultsOf, type OperationObject, operationsOf, type Recorded, readContract } from './contract.ts'
import { everyOperation, makeScene, requestOf, type Scene } from './every-operation.ts'
import { beyondNumbers, encodings, texts, values } from './naughty.ts'
import { randomRequests } from './random-requests.ts'

const app = await startTestApp(t)
const contract = await readContract(app)
const base = 'http://127.0.0.1:3000'

interface Sent {
  where: string
  url: string
  body?: unknown
}

const encode = (text: string) => encodeURIComponent(text.toWellFormed())

/** Each test takes every second input, or every eighth if there are many members: together they take all of them. */
function shareOf<T>(items: readonly T[], members: readonly unknown[], index: number): T[] {
  const share = members.length <= 3 ? 2 : 8
  return items.filter((_, at) => at % share === index % share)
}

/** Each text and encoding in each parameter of the path and of the query. */
function inTheAddress(operation: OperationObject, template: string, url: string): Sent[] {
  const written = [...texts.map(encode), ...encodings]
  const [path = ''] = url.split('?')
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header')
  return parameters.flatMap(({ name, in: place }, index) => {
    if (place === 'query') {
      const forms = [
        ...shareOf(written, parameters, index).map((value) => `${name}=${value}`),
        `${name}[$gt]=`,
        `${name}[]=a`,
        `${name}=1&${name}=2`,
        name,
      ]
      return forms.map((form) => ({ where: `query ${name}`, url: `${path}?${form}` }))
    }
    const at = template.split('/').indexOf(`{${name}}`)
    return written.map((value) => ({ where: `path ${name}`, url: path.split('/').with(at, value).join('/') }))
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
  return { method, url, answer: await app.ask(method as 'GET', url, ask) }
}

let sent = 0

/** The faults in the answers to all of these, as sentences. */
async function faultsIn(method: string, requests: Sent[], scene: Scene, headers?: Record<string, string>) {
  const faults: string[] = []
  for (const [index, request] of requests.entries()) {
    const bystander = request.url.startsWith('/v1/checks') ? scene.service : scene.staff // both are allowed everywhere
    const person = index % 5 === 4 ? scene.owner : bystander
    const recorded = await send(method, request, person.token, headers)
    sent += 1
    const input = JSON.stringify(request.body ?? request.url).slice(0, 300)
    if (recorded.answer.status >= 500) faults.push(`${recorded.answer.status} ${method} ${request.where}: ${input}`)
    faults.push(...faultsOf(contract, recorded, base).map((fault) => `${fault} ${input}`))
  }
  return faults
}

for (const [key, operation] of operationsOf(contract)) {
  t.test(`${key} accepts or refuses any random input`, async (t) => {
    const known = everyOperation[key]
    if (known === undefined) throw new Error(`no request for ${key}`)
    const scene = await makeScene(app, key)
    const { method, url, ask } = requestOf(key, known, scene)
    const [, template = ''] = key.split(' ')
    const valid = (ask.body ?? {}) as Record<string, unknown>
    const requests = [...inTheAddress(operation, template, url), ...inTheBody(operation, url, valid)]
    const addresses = requests.map((request) => (request.body === undefined ? { ...request, body: ask.body } : request))
    t.strictSame(await faultsIn(method, addresses, scene, ask.headers), [])
  })
}

t.test('random headers are accepted or refused', async (t) => {
  const scene = await makeScene(app)
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

t.test('random requests are accepted or refused', async (t) => {
  const faults: string[] = []
  let count = 0
  for (const [key] of operationsOf(contract)) {
    const scene = await makeScene(app, key)
    const random = randomRequests({ contract, key, scene, seed: 1 })
    for (let index = 0; index < 4; index += 1) {
      const { method, url, token, headers, body } = random.next()
      const answer = await app.ask(method as 'GET', url, { token, headers, body })
      count += 1
      if (answer.status >= 500) faults.push(`${answer.status} ${method} ${url}`)
      faults.push(...faultsOf(contract, { method, url, answer }, base))
    }
  }
  t.strictSame(faults, [])
  t.ok(count > 200, `${count} requests`)
})

t.test('these tests have sent more than 2,000 requests', async (t) => {
  t.ok(sent > 2_000, `${sent} requests`)
})
