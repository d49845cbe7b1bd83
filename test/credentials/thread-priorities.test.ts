import { readdir, readFile } from 'node:fs/promises'
import t from 'tap'
import { databaseUri } from '../database-uri.ts'
import { eventually, startProcess } from '../service-process.ts'
import { password } from '../test-app.ts'

interface Thread {
  id: number
  /** Its nice value: 0 unless it was lowered; the higher, the lower its priority. */
  nice: number
  /** The time that it has run, in ticks of the kernel. */
  ticks: number
}

/** The threads of a process, as Linux lists them (proc_pid_stat(5)). */
async function threadsOf(pid: number): Promise<Thread[]> {
  const tasks = `/proc/${pid}/task`
  const ids = await readdir(tasks)
  return Promise.all(
    ids.map(async (id) => {
      const stat = await readFile(`${tasks}/${id}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ') // the third field is the first of these
      return { id: Number(id), nice: Number(fields[16]), ticks: Number(fields[11]) + Number(fields[12]) }
    }),
  )
}

const isLow = ({ nice }: Thread) => nice > 0
const ticksOf = (threads: Thread[]) => threads.reduce((sum, { ticks }) => sum + ticks, 0)

t.test('threads that hash and estimate passwords give way to those that serve requests', async (t) => {
  if (process.platform !== 'linux') return t.pass('only Linux has a priority for each thread')
  const poolSize = 3
  const service = await startProcess(t, {
    MONGODB_URI: databaseUri(),
    UV_THREADPOOL_SIZE: `${poolSize}`,
    ARGON2_MEMORY_KIB: '65536',
    ARGON2_TIME_COST: '4',
  })
  const before = await eventually('lower threads', async () => {
    const threads = await threadsOf(service.pid)
    return threads.some(isLow) ? threads : null
  })
  t.equal(before.filter(isLow).length, poolSize, 'those of the pool')
  t.equal(before.find(({ id }) => id === service.pid)?.nice, 0)

  const body = { username: 'willow', email: 'willow@example.com', password }
  t.equal((await service.ask('POST', '/v1/accounts', { body })).status, 201)
  const estimated = await threadsOf(service.pid)
  t.equal(estimated.filter(isLow).length, poolSize + 1, 'and that for estimates')

  for (let round = 0; round < 3; round += 1) {
    const signIn = { body: { login: body.username, password } }
    t.equal((await service.ask('POST', '/v1/sessions', signIn)).status, 201)
  }
  const after = await threadsOf(service.pid)
  const low = ticksOf(after.filter(isLow)) - ticksOf(estimated.filter(isLow))
  const other = ticksOf(after) - ticksOf(estimated) - low
  t.ok(low > other, `${low} ticks of hashing, ${other} of all else`)
})
