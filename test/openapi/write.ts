import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { startTestApp } from '../test-app.ts'

/** Writes the OpenAPI document to `dist/openapi.json`, for tools that read a file. */
const app = await startTestApp(t)
const { status, body } = await app.ask('GET', '/openapi.json')
await writeFile(join(import.meta.dirname, '../../openapi.json'), JSON.stringify(body, null, 1))
t.equal(status, 200)
