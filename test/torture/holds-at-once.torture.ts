// From its acknowledgement on a hold lets no edit through, while processes are killed and started again.
import t from 'tap'
import { violations } from '../races/history.ts'
import { editUnderHolds, readTrail } from '../races/hold-loop.ts'
import { type ServiceProcess, startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(1_800_000)
const least = sized(10_000)
const clients = 16
const kills = sized(6)

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri }
const processes: [ServiceProcess, ServiceProcess] = [await startProcess(t, env), await startProcess(t, env)]
const processFor = (index: number) => processes[index % 2 === 0 ? 0 : 1]

t.test('no edit succeeds under a hold, and none is ordered under one', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  let killed = 0
  let replacing = Promise.resolve()
  async function replace(which: 0 | 1): Promise<void> {
    await processes[which].end('SIGKILL')
    processes[which] = await startProcess(t, env)
  }
  const operations = await editUnderHolds({
    processFor,
    account: person.id,
    token: person.token,
    admin: admin.token,
    clients,
    goesOn(operations) {
      if (killed < kills && answered(operations) > ((killed + 1) * least) / (kills + 1)) {
        const which = killed++ % 2 === 0 ? 0 : 1
        replacing = replacing.then(() => replace(which))
      }
      return killed < kills || answered(operations) < least
    },
  })
  await replacing
  const faults = violations(await readTrail(processFor(0), person.id, admin.token), operations)
  const counts: Record<string, number> = {}
  for (const { kind, status } of operations) {
    const name = `${kind} ${status ?? 'unanswered'}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  t.comment(JSON.stringify(counts))
  report(t, {
    guarantee: 'G3',
    figure: `${answered(operations)} operations by ${clients} clients through two processes, ${counts['place 201'] ?? 0} holds placed, ${killed} kills: ${faults.length} violations`,
  })
  t.ok(answered(operations) >= least)
  t.strictSame(faults, [])
})

function answered(operations: readonly { status: number | null }[]): number {
  return operations.filter(({ status }) => status !== null).length
}
