// Starts Holdfast, with data that is gone afterwards, and one example beside it:
//
//   npm run example sign-up-form
//
// An example gets the address of Holdfast as HOLDFAST, and what it needs of people and tokens as the variables below.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient } from '../dist/client/src/index.js'

const password = 'correct horse battery'
const commands = {
  'sign-up-form': ['node', 'examples/sign-up-form/server.mjs'],
  'guarded-service': ['node', 'examples/guarded-service/service.mjs'],
  curl: ['sh', 'examples/curl/tour.sh'],
}
const command = commands[process.argv[2]]
if (command === undefined) {
  console.error(`Say which example: ${Object.keys(commands).join(', ')}.`)
  process.exit(1)
}
process.chdir(join(import.meta.dirname, '..'))

const folder = mkdtempSync(join(tmpdir(), 'holdfast-example-'))
const setupToken = randomUUID()
const holdfast = spawn('node', ['start.cjs'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  env: { ...process.env, PORT: '0', DATA_DIR: folder, SETUP_TOKEN: setupToken },
})
const stopped = once(holdfast, 'exit').then(() => rmSync(folder, { recursive: true, force: true }))
const signals = ['SIGINT', 'SIGTERM']
let example
for (const signal of signals) process.on(signal, () => (example ?? holdfast).kill('SIGTERM'))

const address = await addressOf(holdfast)
if (address !== null) {
  example = spawn(command[0], command.slice(1), { stdio: 'inherit', env: { ...process.env, ...(await people()) } })
  const [code] = await once(example, 'exit')
  process.exitCode = code ?? 0
  holdfast.kill('SIGTERM')
}
await stopped

/** Where it listens, as it prints; null when it stops instead. */
async function addressOf(service) {
  for await (const line of createInterface(service.stderr)) {
    const [, address] = /listens at (http:\S+)/.exec(line) ?? []
    if (address !== undefined) {
      service.stderr.resume()
      return address
    }
    console.error(line)
  }
  process.exitCode = 1
  return null
}

/** The first admin, somebody called Alice, and a token for a service that asks about holds. */
async function people() {
  const as = (token) => createClient({ baseUrl: address, token: () => token })
  const keeper = { setup_token: setupToken, username: 'keeper', email: 'keeper@example.com', password }
  const admin = (await as().admin.setUp(keeper).orThrow()).session.token
  const alice = await as().accounts.signUp({ username: 'alice', email: 'alice@example.com', password }).orThrow()
  const shop = await as(admin)
    .admin.serviceTokens.create({ name: 'The shop', scopes: ['checks'] })
    .orThrow()
  return { HOLDFAST: address, ADMIN: admin, ALICE: alice.session.token, ALICE_ID: alice.account.id, SHOP: shop.token }
}
