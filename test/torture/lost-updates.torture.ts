// No lost update: 32 writers of one version of each resource with an entity tag, repeatedly, through two processes.
import t from 'tap'
import { contest, withoutPrecondition } from '../races/lost-updates.ts'
import { startTwo } from '../races/two-processes.ts'
import { versionedOperations } from '../races/versioned.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const writers = 32
const rounds = 40
/** For the operations other than the edit of a resource. */
const fewRounds = 8

const app = await startTestApp(t)
const processFor = await startTwo(t, app)
const operations = await versionedOperations(app)
/** The edit of each resource with an entity tag. */
const edits = [
  ...['PATCH /v1/me', 'PUT /v1/me/username', 'PATCH /v1/admin/accounts/{id}', 'PATCH /v1/admin/holds/{ref}'],
  ...['PUT /v1/admin/appeals/{id}/claim', 'PATCH /v1/admin/invitations/{code}', 'PUT /v1/admin/reasons/{code}'],
  ...['PATCH /v1/admin/webhooks/{id}', 'PUT /v1/admin/holds/{ref}/evidence/{path}'],
]
const total = { rounds: 0, successes: 0, refused: 0, unasked: 0 }

for (const [key, operation] of Object.entries(operations)) {
  t.test(`${key}: one of ${writers} writers of one version succeeds`, async (t) => {
    const count = edits.includes(key) ? rounds : fewRounds
    const began = performance.now()
    const result = await contest(operation, { processFor, writers, rounds: count })
    t.comment(`${key}: ${count} rounds, ${Math.round(performance.now() - began)} ms`)
    t.strictSame(result, { successes: count, refused: count * (writers - 1), wrong: [] })
    total.rounds += count
    total.successes += result.successes
    total.refused += result.refused
    if (!operation.required) return
    const { status } = await withoutPrecondition(operation, processFor(0))
    t.equal(status, 428, 'and none without a precondition')
    if (status === 428) total.unasked += 1
  })
}

t.test('the profile edits are among the operations; reports the figure', async (t) => {
  t.strictSame(
    edits.filter((key) => !(key in operations)),
    [],
  )
  const { rounds, successes, refused, unasked } = total
  report(t, {
    guarantee: 'G4',
    figure: `${Object.keys(operations).length} operations, ${rounds} rounds of ${writers} writers: ${successes} successes, ${refused} refused; ${unasked} operations 428 without a precondition`,
  })
})
