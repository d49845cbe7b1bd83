import t from 'tap'
import { operationsOf, readContract } from '../contracts/contract.ts'
import { startTestApp } from '../test-app.ts'
import { contest, withoutPrecondition } from './lost-updates.ts'
import { versionedOperations } from './versioned.ts'

const app = await startTestApp(t)
const operations = await versionedOperations(app)

t.test('8 writers of one version: one succeeds, and all see what it wrote', async (t) => {
  for (const [key, operation] of Object.entries(operations)) {
    const result = await contest(operation, { processFor: () => app, writers: 8, rounds: 1 })
    t.strictSame(result, { successes: 1, refused: 7, wrong: [] }, key)
  }
})

t.test('an operation that requires a precondition is refused without one', async (t) => {
  for (const [key, operation] of Object.entries(operations)) {
    const { status } = await withoutPrecondition(operation, app)
    if (operation.required) t.equal(status, 428, key)
    else t.not(status, 428, key)
  }
})

t.test('every operation that can answer 412 is in these tests, and marked if it can answer 428', async (t) => {
  const declared = operationsOf(await readContract(app))
  const answering = (status: string) => declared.flatMap(([key, { responses }]) => (responses[status] ? [key] : []))
  const required = Object.entries(operations).flatMap(([key, operation]) => (operation.required ? [key] : []))
  t.strictSame(answering('428').sort(), required.sort())
  // these move no version that the others could name
  const withoutVersion = ['PUT /v1/me/email', 'PUT /v1/me/password', 'POST /v1/me/factors/totp']
  const oncePerSecret = 'POST /v1/me/factors/totp/confirm' // the others may find the factor confirmed, and be told so
  t.strictSame(answering('412').sort(), [...Object.keys(operations), ...withoutVersion, oncePerSecret].sort())
})
