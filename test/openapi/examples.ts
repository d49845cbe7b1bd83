import type { Example } from '../../src/openapi/examples.ts'
import { everyOperation, makeScene, requestOf, type Scene } from '../contracts/every-operation.ts'
import type { Answer, Ask, TestApp } from '../test-app.ts'

const setUp = 'POST /v1/admin/setup'
const setUpWeb = 'POST /web/setup'
const keptHeaders = ['etag', 'location']

/**
 * * * Sends one request for each operation, as the tests do, and returns each with its response, by operationId.
 *
 * @param ids the operationId of each operation, by method and path
 * @param empty another service, which is not set up
 */
export async function collectExamples(
  app: TestApp,
  ids: Map<string, string>,
  empty: TestApp,
): Promise<Record<string, Example>> {
  const collected: Record<string, Example> = {}
  const keep = (key: string, sent: { url: string; ask: Ask }, answer: Answer) => {
    collected[ids.get(key) ?? key] = exampleOf(key, sent, answer)
  }
  const first = await firstRequest(app)
  keep(setUp, first, first.answer)
  for (const [key, operation] of Object.entries(everyOperation)) {
    if (key === setUp) continue
    const isSetUp = key === setUpWeb
    const scene = isSetUp ? ({} as Scene) : await makeScene(app, key)
    const { method, url, ask } = requestOf(key, operation, scene)
    keep(key, { url, ask }, await (isSetUp ? empty : app).ask(method, url, ask))
  }
  return JSON.parse(settled(JSON.stringify(collected)))
}

/** The request that creates the first admin, which everything else needs. */
async function firstRequest(app: TestApp) {
  const { ask } = app
  let sent: { url: string; ask: Ask; answer: Answer } | undefined
  app.ask = async (method, url, request = {}) => {
    const answer = await ask(method, url, request)
    sent ??= { url, ask: request, answer }
    return answer
  }
  await app.admin()
  app.ask = ask
  if (sent === undefined) throw new Error('the first admin was there already')
  return sent
}

function exampleOf(key: string, { url, ask }: { url: string; ask: Ask }, { status, headers, body }: Answer): Example {
  const [, template = ''] = key.split(' ')
  const named = Object.entries(ask.headers ?? {}).flatMap(([name, value]) =>
    shownHeaders[name] === undefined ? [] : [[shownHeaders[name], value]],
  )
  return {
    parameters: {
      ...pathParameters(template, url),
      ...Object.fromEntries(named),
    },
    ...(ask.body === undefined ? {} : { body: ask.body }),
    answer: {
      status,
      headers: Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))),
      ...(body === '' || /^\s*</.test(String(body)) ? {} : { body: shortened(body) }),
    },
  }
}

/** Request headers that the document describes as parameters. */
const shownHeaders: Record<string, string> = { 'if-match': 'If-Match', 'x-holdfast': 'X-Holdfast' }

/** The values of the parameters of a path. */
export function pathParameters(template: string, url: string): Record<string, string> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const pattern = template.replace(/\{path\}/, '(.+)').replace(/\{\w+\}/g, '([^/]+)')
  const values = new RegExp(`^${pattern}$`).exec(url)?.slice(1) ?? []
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
}

/** Two of each list are enough to see what is in it. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortened(inner)]))
}

const people = [
  ...['alice', 'bruno', 'chloe', 'dario', 'elif', 'farid', 'greta', 'hugo', 'ines', 'jonas', 'kenji', 'leila', 'marta'],
  ...['noor', 'otis', 'petra', 'quinn', 'rosa', 'samir', 'tara', 'ulrike', 'viktor', 'wanda', 'xenia', 'yusuf', 'zora'],
]

/**
 * Replaces random values and current times with fixed ones, so that another run produces the same examples wherever
 * possible.
 */
export function settled(text: string): string {
  const start = Math.min(...[...text.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)].map(([time]) => Date.parse(time)))
  const base = Date.parse('2026-01-15T09:00:00.000Z')
  const inOrder = (name: (index: number) => string) => {
    const known = new Map<string, string>()
    return (value: string) => {
      const replacement = known.get(value) ?? name(known.size)
      known.set(value, replacement)
      return replacement
    }
  }
  const person = (index: number) =>
    `${people[index % people.length]}${index < people.length ? '' : Math.floor(index / people.length) + 1}`
  const minute = 60_000
  return text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) =>
      new Date(base + Math.floor((Date.parse(time) - start) / minute) * minute).toISOString(),
    )
    .replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
      inOrder((index) => `01990000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`),
    )
    .replace(/\b(?:member\d+[0-9a-f]{4}|n[0-9a-f]{8})\b/g, inOrder(person))
    .replace(/\b(hf_(?:ses|tok|svc)_)[\w-]{43}/g, (_, prefix) => `${prefix}${'x'.repeat(43)}`)
    .replace(/\bwhsec_[\w+/=-]+/g, (secret) => `whsec_${'A'.repeat(secret.length - 6)}`)
    .replace(/(?<=secret=|"secret":")[A-Z2-7]{16,}/g, (secret) => 'JBSWY3DPEHPK3PXP'.repeat(4).slice(0, secret.length))
    .replace(/"next_cursor":"[^"]+"/g, '"next_cursor":"the cursor of the next page"')
}
