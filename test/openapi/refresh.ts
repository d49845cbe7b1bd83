import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { type Document, generate } from '../../client/generator/generate.ts'
import { operationsOf, readContract } from '../contracts/contract.ts'
import { startTestApp } from '../test-app.ts'
import { collectExamples } from './examples.ts'

/** Writes what follows from the operations of the service: `npm run openapi:refresh`. */
const root = join(import.meta.dirname, '../../..')
const app = await startTestApp(t)
const contract = await readContract(app)

const ids = new Map(operationsOf(contract).map(([key, { operationId = '' }]) => [key, operationId]))
const examples = await collectExamples(app, ids, await startTestApp(t))
t.equal(Object.keys(examples).length, ids.size, 'an example of each operation')
const heading = '// Written by npm run openapi:refresh.'
const text = `${heading}\nexport const examples = ${JSON.stringify(examples, null, 1)}\n`
await writeFile(join(root, 'src/openapi/data/examples.ts'), text)

await writeFile(join(root, 'client/src/generated.ts'), generate(contract as unknown as Document))
