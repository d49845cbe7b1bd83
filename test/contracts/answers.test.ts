import { readFile } from 'node:fs/promises'
import t from 'tap'
import type { KeptAnswer } from '../answers.ts'
import { startTestApp } from '../test-app.ts'
import { createAnswerCheck } from './answer-check.ts'
import { operationFor, readContract } from './contract.ts'

/*
 * Runs after all other files, on the answers that their requests got: one of each shape, a line each.
 */

const app = await startTestApp(t)
await app.signUp()
const contract = await readContract(app)

t.test('every answer of the suite matches the OpenAPI document, which lists every code', async (t) => {
  const text = await readFile(process.env.TEST_ANSWERS ?? '', 'utf8')
  const exchanges: KeptAnswer[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const faultsOf = createAnswerCheck(contract)
  const faults = exchanges.flatMap(({ file, ...recorded }) => faultsOf(recorded).map((fault) => `${fault} (${file})`))
  t.strictSame([...new Set(faults)].slice(0, 200), [])
  const ofOperations = exchanges.filter(({ method, url }) => operationFor(contract, method, url) !== undefined)
  t.comment(`${ofOperations.length} answers of ${exchanges.length} belong to an operation`)
})
