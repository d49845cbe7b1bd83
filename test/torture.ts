import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openTemporaryDatabase } from '../src/mongo/embedded.ts'

/** The long forms of the guarantees, one after the other; each prints its figure. Names narrow the run. */
const folder = join(import.meta.dirname, 'torture')
const asked = process.argv.slice(2)
const say = (text: string) => process.stderr.write(`${text}\n`)

const database = await openTemporaryDatabase({
  mongodbUri: process.env.MONGODB_URI,
  mode: 'auto',
  log: say,
  progress: say,
})
database.keepAlive()
const env = { ...process.env, MONGODB_URI: '', TEST_MONGODB_URI: database.uri }

let failed = 0
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.torture.js')).sort()) {
  if (asked.length > 0 && !asked.some((name) => file.startsWith(name))) continue
  const [code] = await once(spawn(process.execPath, [join(folder, file)], { env, stdio: 'inherit' }), 'exit')
  if (code !== 0) failed += 1
}
await database.close()
process.exit(failed)
