// It fails closed: a database that is gone, frozen or slow, repeatedly, and nothing that a hold blocks is let through.
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { codeOf, everyRequest, untilWell } from '../faults/away.ts'
import { databasePid, dataFolder, eventually, freeze, kill, type Reply, startProcess } from '../service-process.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const rounds = 4
/**
 * Of an answer, in milliseconds: the service waits 5 s for the database, tries once more, and may have waited for its
 * turn before.
 */
const bound = 20_000
/** Longer than the service waits for the database, its second try included: some are refused for certain. */
const frozenFor = 12_000

const DATA_DIR = await dataFolder(t)
const service = await startProcess(t, { DATA_DIR })
const requests = await everyRequest(service)
const { admin, held, expected, askAll } = requests
const total = { refused: 0, letThrough: 0, longest: 0, recoveries: [] as number[] }

const database = async () => {
  const pid = await databasePid(DATA_DIR)
  if (pid === null) throw new Error('no database is noted')
  return pid
}

/** Records the answers while the database is in trouble; returns each unexpected one, in words. */
function look(answers: [string, Reply][], milliseconds: number): string[] {
  total.longest = Math.max(total.longest, milliseconds)
  return answers.flatMap(([label, reply]) => {
    const answer = codeOf(reply)
    if (label === 'held edit' && reply.status < 300) total.letThrough += 1
    if (answer === expected[label]) return []
    total.refused += 1
    const isRefusal = answer === '503 database_unavailable' && /^\d+$/.test(String(reply.headers['retry-after']))
    return isRefusal ? [] : [`${label}: ${answer}, Retry-After ${reply.headers['retry-after']}`]
  })
}

/** Three clients send all requests while the trouble lasts. */
async function askMeanwhile(t: Test, trouble: () => Promise<void>): Promise<void> {
  const wrong: string[] = []
  let over = false
  const clients = Array.from({ length: 3 }, async () => {
    while (!over) {
      const began = performance.now()
      wrong.push(...look(await askAll(), performance.now() - began))
    }
  })
  const before = total.refused
  await trouble().finally(() => {
    over = true
  })
  const ended = performance.now()
  await Promise.all(clients)
  wrong.push(...(await untilWell(requests)).filter((answer) => !answer.endsWith('503 database_unavailable')))
  total.recoveries.push(performance.now() - ended)
  t.ok(total.refused > before, `${total.refused - before} refused meanwhile`)
  t.strictSame(wrong, [], 'nothing but what is right and 503 with Retry-After')
}

const troubles: Record<string, (pid: number) => Promise<void>> = {
  async killed(pid) {
    kill(pid, 'SIGKILL')
    await eventually('another database', async () => ![null, pid].includes(await databasePid(DATA_DIR)))
  },
  async frozen(pid) {
    await freeze(pid)
    await pause(frozenFor)
    kill(pid, 'SIGCONT')
  },
  async slow(pid) {
    for (let count = 0; count < 5; count += 1) {
      await freeze(pid)
      await pause(1_500)
      kill(pid, 'SIGCONT')
      await pause(30)
    }
    await freeze(pid)
    await pause(frozenFor)
    kill(pid, 'SIGCONT')
  },
}

for (const [name, trouble] of Object.entries(troubles)) {
  t.test(`a database that is ${name}: every request is refused, and all recovers by itself`, async (t) => {
    for (let round = 0; round < rounds; round += 1) {
      const pid = await database()
      await askMeanwhile(t, () => trouble(pid).finally(() => kill(pid, 'SIGCONT')))
    }
  })
}

t.test('nothing was let through; reports the figure', async (t) => {
  const { refused, letThrough, longest, recoveries } = total
  const profile = await service.ask('GET', '/v1/accounts/held')
  t.equal(profile.body.bio, null, 'what is held has stayed as it was')
  const trail = await service.ask('GET', `/v1/admin/events?account=${held.id}&type=profile.updated`, { token: admin })
  t.strictSame(trail.body.items, [])
  t.equal(letThrough, 0)
  t.ok(longest < bound, `the longest took ${Math.round(longest)} ms`)
  t.notMatch(service.notices(), /internal_error/)
  const [slowest = 0] = [...recoveries].sort((a, b) => b - a)
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
  report(t, {
    guarantee: 'G20',
    figure: `${recoveries.length} times killed, frozen or slow: ${refused} refused with 503 within ${seconds(longest)} s, ${letThrough} let through, well again after ${seconds(slowest)} s at most`,
  })
})
