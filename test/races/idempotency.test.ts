import { MongoClient, UUID } from 'mongodb'
import t from 'tap'
import { type Reply, signUpOf, startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { inTurns } from './two-processes.ts'

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
const client = new MongoClient(app.uri)
t.teardown(() => client.close())
const accounts = client.db().collection('accounts')
const atOnce = 32

const processFor = inTurns(processes)

t.test(
  '32 concurrent sign-ups with one key: one is carried out, the others get its answer or have to wait',
  async (t) => {
    let waiting = 0
    for (let round = 0; round < 5; round += 1) {
      const body = signUpOf(`one.key.${round}x`)
      const ask = { body, headers: { 'idempotency-key': `the-one-key-of-round-${round}` } }
      const send = (index: number) => processFor(index).ask('POST', '/v1/accounts', ask)
      const replies = await Promise.all(Array.from({ length: atOnce }, (_, index) => send(index)))
      const created = replies.filter(({ status }) => status === 201)
      const inProgress = replies.filter(({ status, body }) => status === 409 && body.code === 'idempotency_in_progress')
      t.equal(created.length + inProgress.length, atOnce)
      t.equal(
        created.filter((reply) => reply.headers['idempotency-replayed'] === undefined).length,
        1,
        'one is the first',
      )
      t.ok(inProgress.every(({ headers }) => Number(headers['retry-after']) >= 1))
      const after = await Promise.all([send(0), send(1)])
      const bodies = new Set([...created, ...after].map((reply: Reply) => JSON.stringify(reply.body)))
      t.equal(bodies.size, 1, 'and all have its answer')
      t.equal(await accounts.countDocuments({ email_key: body.email }), 1)
      waiting += inProgress.length
    }
    t.ok(waiting > 0, `${waiting} were told to wait`)
  },
)

t.test('two concurrent takeovers of a lapsed claim: one proceeds', async (t) => {
  const body = signUpOf('taken.over')
  const ask = { body, headers: { 'idempotency-key': 'the-key-that-is-taken-over' } }
  const records = client.db().collection('idempotency')
  for (let round = 0; round < 5; round += 1) {
    await accounts.deleteMany({ email_key: body.email })
    await records.deleteMany({})
    await Promise.all([processFor(0).ask('POST', '/v1/accounts', ask)])
    await accounts.deleteMany({ email_key: body.email })
    // as a dead request leaves it; with a session that nobody uses, because that of the first request is reused
    const session = new UUID().toBinary()
    await records.updateMany({}, { $set: { answer: null, leased_until: new Date(0), session } })
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, index) => processFor(index).ask('POST', '/v1/accounts', ask)),
    )
    const first = replies.filter(
      ({ status, headers }) => status === 201 && headers['idempotency-replayed'] === undefined,
    )
    t.equal(first.length, 1)
    const unexpected = replies.filter(({ status, body }) => status !== 201 && body.code !== 'idempotency_in_progress')
    t.strictSame(
      unexpected.map(({ status, body: { code, detail } }) => ({ status, code, detail })),
      [],
    )
    t.equal(await accounts.countDocuments({ email_key: body.email }), 1)
  }
})
