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

t.test(
  'it says nothing about what is acknowledged, where is read, and that what was interrupted is repeated',
  async (t) => {
    const careless = {
      w: '1',
      journal: 'false',
      readPreference: 'secondary',
      retryWrites: 'false',
      retryReads: 'false',
    }
    const ours = await connect(uri(careless))
    t.teardown(() => ours.close())
    t.match(ours.client.options, { writeConcern: { w: 'majority', j: true }, readPreference: { mode: 'primary' } })
    t.match(ours.client.options, { retryWrites: true, retryReads: true })
  },
)
