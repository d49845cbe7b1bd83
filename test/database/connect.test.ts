import { ConnectionString } from 'mongodb-connection-string-url'
import t from 'tap'
import { connect } from '../../src/database/connect.ts'
import { databaseUri, patience } from '../database-uri.ts'

/** The run's server, with these options in place of the test's own limits. */
function uri(options: Record<string, string>): string {
  const connectionString = new ConnectionString(databaseUri())
  for (const name of Object.keys(patience)) connectionString.searchParams.delete(name)
  for (const [name, value] of Object.entries(options)) connectionString.searchParams.set(name, value)
  return connectionString.href
}

t.test('time limits in the connection string override the defaults', async (t) => {
  const patient = await connect(uri({ sockettimeoutms: '12000', serverSelectionTimeoutMS: '4000' }))
  t.teardown(() => patient.close())
  const { serverSelectionTimeoutMS, socketTimeoutMS, connectTimeoutMS } = patient.client.options
  t.strictSame([serverSelectionTimeoutMS, socketTimeoutMS, connectTimeoutMS], [4_000, 12_000, 2_000])
  const usual = await connect(uri({}))
  t.teardown(() => usual.close())
  t.match(usual.client.options, { serverSelectionTimeoutMS: 700, socketTimeoutMS: 5_000 })
})

t.test('the connection string cannot weaken write concern, read preference or retries', async (t) => {
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
})
