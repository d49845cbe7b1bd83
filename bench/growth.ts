import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Db, MongoClient } from 'mongodb'
import { openBenchDatabase } from './bench-database.ts'
import { type Headers, placeHold, type RunningHoldfast, setUp, signIn, signUp, startHoldfast } from './holdfast.ts'
import { keepSection } from './keep.ts'
import { profile } from './profile.ts'
import { describeMachine, digits, median, table } from './report.ts'
import { heldEach, readTemplate, seed, seededName, type Template } from './seed.ts'
import type { Request } from './target.ts'

/**
 * Measures how what a request costs grows: with the accounts of a database, with the holds and sessions of one account,
 * and with the pages of a list. It prints its tables as Markdown; --keep writes them into docs/performance.md. It leaves
 * nothing running and nothing else on disk.
 */
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000,1000000' },
    times: { type: 'string', default: '500' },
    keep: { type: 'boolean', default: false },
  },
})
const sizes = options.sizes.split(',').map(Number)
const times = Number(options.times)
const say = (text: string) => process.stderr.write(`${text}\n`)

type Ask = () => Request

/** The medians of requests that are sent in turn, one at a time, so that what else the machine does hits all of them. */
async function p50s(service: RunningHoldfast, requests: readonly Ask[]): Promise<number[]> {
  const taken = requests.map((): number[] => [])
  for (let time = 0; time < times; time += 1) {
    for (const [index, request] of requests.entries()) {
      const began = performance.now()
      await service.ask(request())
      taken[index]?.push(performance.now() - began)
    }
  }
  return taken.map(median)
}

/** What is asked in a database of each size, for accounts all over it. */
async function requestsAt(service: RunningHoldfast, size: number, admin: Headers): Promise<Record<string, Ask>> {
  const logins = Array.from({ length: 16 }, (_, index) => seededName(Math.floor(((index + 0.5) / 16) * size) + 1))
  const users: Headers[] = []
  for (const login of logins) users.push(await signIn(service, login))
  let turn = 0
  const next = <T>(items: readonly T[]) => items[turn++ % items.length] as T
  const edit = () => ({ headers: { ...next(users), 'if-match': '*' }, body: { bio: `edited ${turn}` } })
  return {
    'GET /v1/me': () => ({ method: 'GET', path: '/v1/me', headers: next(users) }),
    'PATCH /v1/me': () => ({ method: 'PATCH', path: '/v1/me', ...edit() }),
    'GET /v1/accounts/{username}': () => ({ method: 'GET', path: `/v1/accounts/${next(logins)}` }),
    'GET /v1/usernames/{username}': () => ({ method: 'GET', path: `/v1/usernames/${next(logins)}` }),
    'GET /v1/admin/accounts?query=': () => ({
      ...{ method: 'GET', path: `/v1/admin/accounts?query=${next(logins)}`, headers: admin },
    }),
  }
}

const lists = ['/v1/admin/accounts', '/v1/admin/accounts?held=true', '/v1/admin/holds', '/v1/admin/events']
const pageSize = 10
/** As many as the held ones have in the largest database: 1,000 of a million. */
const lastPage = Math.floor(Math.max(...sizes) / heldEach / pageSize)

async function measurePages(service: RunningHoldfast, admin: Headers): Promise<string[][]> {
  const rows: string[][] = []
  for (const list of lists) {
    const first = `${list}${list.includes('?') ? '&' : '?'}limit=${pageSize}`
    const page = (path: string) => ({ method: 'GET', path, headers: admin })
    let path = first
    for (let number = 1; number < lastPage; number += 1) {
      const { next_cursor } = await service.ask<{ next_cursor: string | null }>(page(path))
      if (next_cursor === null) throw new Error(`${list} has only ${number} pages`)
      path = `${first}&cursor=${next_cursor}`
    }
    const [firstMs = 0, lastMs = 0] = await p50s(service, [() => page(first), () => page(path)])
    rows.push([`\`GET ${list}\``, digits(firstMs), digits(lastMs), digits(lastMs / firstMs)])
  }
  return rows
}

/** Own reads of accounts with few and with many sessions and holds. */
async function measureOneAccount(service: RunningHoldfast, admin: Headers): Promise<string[][]> {
  const kinds = { '1 session, no hold': [1, 0], '20 sessions': [20, 0], '50 holds': [1, 50], both: [20, 50] } as const
  const asks: Ask[] = []
  for (const [index, [sessions, holds]] of Object.values(kinds).entries()) {
    const { id, signedIn } = await signUp(service, `grown${index}`)
    for (let session = 1; session < sessions; session += 1) await signIn(service, `grown${index}`)
    for (let hold = 0; hold < holds; hold += 1) await placeHold(service, admin, id)
    asks.push(() => ({ method: 'GET', path: '/v1/me', headers: signedIn }))
  }
  const medians = await p50s(service, asks)
  const [least = 0] = medians
  return Object.keys(kinds).map((kind, index) => [
    kind,
    digits(medians[index] ?? 0),
    digits((medians[index] ?? 0) / least),
  ])
}

/** Two accounts, one of them held, as the service has stored them. */
async function makeTemplates(uri: string, folder: string, db: Db): Promise<[Template, Template]> {
  const service = await startHoldfast(uri, folder)
  const admin = await setUp(service, 'director')
  await signUp(service, 'templateplain')
  await placeHold(service, admin, (await signUp(service, 'templateheld')).id)
  while ((await db.collection('accounts').countDocuments({ pending: { $exists: true } })) > 0) await pause(100)
  await service.end()
  return [await readTemplate(db, 'templateplain'), await readTemplate(db, 'templateheld')]
}

async function measure(uri: string, folder: string, db: Db): Promise<string> {
  const [plain, held] = await makeTemplates(uri, folder, db)
  const bySize: Record<string, number>[] = []
  let [pages, oneAccount, inefficient]: [string[][], string[][], string[][]] = [[], [], []]
  for (const [index, size] of sizes.entries()) {
    say(`Storing ${size} accounts …`)
    await seed(db, plain, held, [(sizes[index - 1] ?? 0) + 1, size + 1])
    const service = await startHoldfast(uri, folder)
    const admin = await signIn(service, 'director')
    const requests = await requestsAt(service, size, admin)
    const medians = await p50s(service, Object.values(requests))
    bySize.push(Object.fromEntries(Object.keys(requests).map((name, at) => [name, medians[at] ?? Number.NaN])))
    say(JSON.stringify(bySize.at(-1)))
    if (index === 0) oneAccount = await measureOneAccount(service, admin)
    if (index === sizes.length - 1) {
      pages = await measurePages(service, admin)
      inefficient = await profile(db, async () => {
        for (const request of Object.values(requests)) await service.ask(request())
        for (const list of lists) await service.ask({ method: 'GET', path: list, headers: admin })
        await signUp(service, 'profiled')
        await pause(10_000) // the workers ask, too
      })
    }
    await service.end()
  }
  return report(bySize, pages, oneAccount, inefficient)
}

function report(
  bySize: Record<string, number>[],
  pages: string[][],
  oneAccount: string[][],
  inefficient: string[][],
): string {
  const names = Object.keys(bySize[0] ?? {})
  const rows = names.map((name) => {
    const medians = bySize.map((size) => size[name] ?? Number.NaN)
    return [`\`${name}\``, ...medians.map(digits), digits((medians.at(-1) ?? 0) / (medians[0] ?? 1))]
  })
  const inWords = sizes.map((size) => `${size.toLocaleString('en')} accounts`)
  return [
    `${describeMachine()}. Medians of ${times} requests of one client, in milliseconds.`,
    table(['', ...inWords, 'last ÷ first'], rows),
    table([`of ${inWords.at(-1)}`, 'page 1', `page ${lastPage.toLocaleString('en')}`, 'ratio'], pages),
    table(['own read of an account with', 'ms', 'ratio'], oneAccount),
    inefficient.length === 0
      ? 'The profiler of the server saw no query of these, nor of the workers meanwhile, that scanned a collection or examined more documents than it returned or changed.'
      : `Queries that scanned a collection, or examined more documents than they returned or changed:\n\n${table(['query', 'plan', 'examined', 'returned or changed'], inefficient)}`,
  ].join('\n\n')
}

const folder = await mkdtemp(join(tmpdir(), 'holdfast-growth-'))
const database = await openBenchDatabase(say)
try {
  const { uri } = await database.openFor('growth')
  const client = await MongoClient.connect(uri)
  const text = await measure(uri, folder, client.db()).finally(() => client.close())
  process.stdout.write(`${text}\n`)
  if (options.keep) await keepSection('growth', text)
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}
