import { randomUUID } from 'node:crypto'
import t from 'tap'
import { connect } from '../../src/mongo/connect.ts'
import { databaseUri } from '../house.ts'

const uri = (options: Record<string, string>) => {
  const given = new URL(databaseUri(`test-${randomUUID()}`))
  given.search = new URLSearchParams({ directConnection: 'true', ...options }).toString()
  return given.href
}

t.test('how long a request waits is what the connection string says, where it says so', async (t) => {
  const patient = await connect(uri({ sockettimeoutms: '12000', serverSelectionTimeoutMS: '4000' }))
  t.teardown(() => patient.close())
  const { serverSelectionTimeoutMS, socketTimeoutMS, connectTimeoutMS } = patient.client.options
  t.strictSame([serverSelectionTimeoutMS, socketTimeoutMS, connectTimeoutMS], [4_000, 12_000, 2_000])
  const usual = await connect(uri({}))
  t.teardown(() => usual.close())
  t.match(usual.client.options, { serverSelectionTimeoutMS: 700, socketTimeoutMS: 5_000 })
})

t.test('whether the driver repeats a write is what the connection string says too', async (t) => {
  for (const [retryWrites, repeats] of [
    ['false', false],
    ['true', true],
  ] as const) {
    const { client, close } = await connect(uri({ retryWrites }))
    t.teardown(close)
    t.equal(client.options.retryWrites, repeats)
  }
})

t.test('it says nothing about what is acknowledged, and where is read', async (t) => {
  const ours = await connect(uri({ w: '1', journal: 'false', readPreference: 'secondary' }))
  t.teardown(() => ours.close())
  t.match(ours.client.options, { writeConcern: { w: 'majority', j: true }, readPreference: { mode: 'primary' } })
})
