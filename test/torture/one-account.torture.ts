// One account per name, look and address: 64 sign-ups at once, 200 times, through two processes.
import { MongoClient } from 'mongodb'
import t from 'tap'
import { signUpOf, startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(1_800_000)
const rounds = sized(200)
const atOnce = 64

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
const client = new MongoClient(app.uri)
t.teardown(() => client.close())
const accounts = client.db().collection('accounts')

t.test('one sign-up succeeds, the others are refused with both fields', async (t) => {
  const wrong: string[] = []
  let refused = 0
  for (let round = 0; round < rounds; round++) {
    const body = signUpOf(`round.${round}.x`)
    const replies = await Promise.all(
      Array.from({ length: atOnce }, (_, index) => processes[index % 2]?.ask('POST', '/v1/accounts', { body })),
    )
    const created = replies.filter((reply) => reply?.status === 201).length
    const explained = replies.filter(
      (reply) =>
        reply?.status === 409 &&
        reply.body.conflicts.map(({ code }: { code: string }) => code).join() === 'username_taken,email_taken',
    ).length
    const stored = await accounts.countDocuments({ email_key: body.email })
    refused += explained
    if (created !== 1 || explained !== atOnce - 1 || stored !== 1)
      wrong.push(`round ${round}: ${created} × 201, ${explained} × 409 with both fields, ${stored} stored`)
  }
  report(t, {
    guarantee: 'G1',
    figure: `${rounds} rounds of ${atOnce} sign-ups at once through two processes: ${refused} refused with both fields, ${wrong.length} rounds with another outcome than one account`,
  })
  t.strictSame(wrong, [])
})
