import t from 'tap'
import {
  dataFolder,
  eventually,
  freeze,
  kill,
  nextDatabase,
  runningDatabase,
  startProcess,
} from '../service-process.ts'
import { codeOf, everyRequest, untilWell } from './away.ts'

const DATA_DIR = await dataFolder(t)
const service = await startProcess(t, { DATA_DIR })
const requests = await everyRequest(service)
const { admin, member, askAll, expected } = requests

const unavailable = '503 database_unavailable'
const wrongIn = (seen: string[]) => seen.filter((answer) => !answer.endsWith(unavailable))

t.test('while the database process is frozen every request gets 503, and all works once it runs again', async (t) => {
  const pid = await runningDatabase(DATA_DIR)
  await freeze(pid)
  t.teardown(() => kill(pid, 'SIGCONT'))
  const isReady = async () => (await service.ask('GET', '/health/ready')).status === 200
  await eventually('readiness to look again', async () => !(await isReady()))
  for (const [label, reply] of await askAll()) {
    t.equal(codeOf(reply), unavailable, label)
    t.match(reply.headers, { 'retry-after': /^\d+$/, 'content-type': /^application\/problem\+json/ }, label)
  }
  kill(pid, 'SIGCONT')
  t.same(wrongIn(await untilWell(requests)), [], 'nothing but that 503 until it is well')
  t.equal(await runningDatabase(DATA_DIR), pid, 'it is the same database')
})

t.test('after a kill of the database process every request gets 503 until the service has restarted it', async (t) => {
  const pid = await runningDatabase(DATA_DIR)
  const running = Array.from({ length: 4 }, askAll)
  kill(pid, 'SIGKILL')
  const during = (await Promise.all(running)).flat().filter(([label, reply]) => codeOf(reply) !== expected[label])
  t.same(wrongIn(during.map(([label, reply]) => `${label}: ${codeOf(reply)}`)), [], 'requests that were running')
  t.same(wrongIn(await untilWell(requests)), [], 'nothing but that 503 until it is well')
  t.ok(kill(await nextDatabase(DATA_DIR, pid), 0), 'another process runs it')
  t.notMatch(service.notices(), /internal_error/)
})

t.test('afterwards every acknowledged write is there, and held actions had no effect', async (t) => {
  const profile = await service.ask('GET', '/v1/accounts/held')
  t.equal(profile.body.bio, null)
  const trail = await service.ask('GET', `/v1/admin/events?account=${member.id}&limit=100`, { token: admin })
  const seqs = trail.body.items.map(({ seq }: { seq: number }) => seq)
  t.same(
    seqs,
    Array.from({ length: seqs.length }, (_, index) => seqs.length - index),
    'the trail has no gap',
  )
})
