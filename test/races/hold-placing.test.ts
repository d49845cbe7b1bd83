import t from 'tap'
import { startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { violations } from './history.ts'
import { editUnderHolds, readTrail } from './hold-loop.ts'
import { inTurns } from './two-processes.ts'

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
const processFor = inTurns(processes)

const rounds = 10

t.test('an acknowledged hold lets no edit through, and edits do not delay the placing of holds', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  const operations = await editUnderHolds({
    processFor,
    account: person.id,
    token: person.token,
    admin: admin.token,
    clients: 8,
    goesOn: (operations) => operations.filter(({ kind }) => kind === 'lift').length < rounds,
  })
  const statuses = (kind: string) => [
    ...new Set(operations.filter((operation) => operation.kind === kind).map(({ status }) => status)),
  ]
  t.same(statuses('place'), [201], 'every hold is placed')
  t.same(statuses('lift'), [200], 'every hold is lifted')
  t.same(statuses('edit').sort(), [200, 409], 'edits succeed or are told of the hold')
  t.same(violations(await readTrail(processFor(0), person.id, admin.token), operations), [])
})
