import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { type Document, generate } from '../../client/generator/generate.ts'
import { operationsOf, readContract } from '../contracts/contract.ts'
import { everyProblem, publicUrl } from '../contracts/every-problem.ts'
import { startTestApp } from '../test-app.ts'
import { collectExamples, settled } from './examples.ts'

/** Writes the files that are generated from the operations of the service: `npm run openapi:refresh`. */
const root = join(import.meta.dirname, '../../..')
const app = await startTestApp(t)
const contract = await readContract(app)

const ids = new Map(operationsOf(contract).map(([key, { operationId = '' }]) => [key, operationId]))
const examples = await collectExamples(app, ids, await startTestApp(t))
t.equal(Object.keys(examples).length, ids.size, 'an example of each operation')
const heading = '// Written by npm run openapi:refresh.'
const text = `${heading}\nexport const examples = ${JSON.stringify(examples, null, 1)}\n`
await writeFile(join(root, 'src/openapi/data/examples.ts'), text)

const ways = await everyProblem(t, await startListening())
const refusals: Record<string, unknown> = {}
for (const [code, refuse] of Object.entries(ways)) refusals[code] = (await refuse()).body
const bodies = JSON.stringify(JSON.parse(settled(JSON.stringify(refusals))), null, 1)
const types = `import type { ProblemCode } from '../../problems/catalogue.ts'

type RefusalBody = { code: ProblemCode; next: unknown[] } & Record<string, unknown>
export const refusals: Record<ProblemCode, RefusalBody> =`
await writeFile(join(root, 'src/http/data/refusals.ts'), `${heading}\n${types} ${bodies}\n`)

await writeFile(join(root, 'client/src/generated.ts'), generate(contract as unknown as Document))

async function startListening() {
  const app = await startTestApp(t, { PUBLIC_URL: publicUrl })
  await app.fastify.listen({ host: '127.0.0.1', port: 0 })
  return app
}
