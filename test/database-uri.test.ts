import { MongoClient } from 'mongodb'
import t from 'tap'
import { withAuthSource, withDatabase } from './database-uri.ts'

/** How the driver parses the address of a test's database. */
function read(text: string) {
  const uri = withDatabase(withAuthSource(text, new MongoClient(text)), 'test-a-b')
  const { options } = new MongoClient(uri)
  const { hosts, dbName, credentials, replicaSet, serverSelectionTimeoutMS: wait, srvHost } = options
  const { username, password, source } = credentials ?? {}
  return { hosts: hosts.map(String), dbName, username, password, source, replicaSet, wait, srvHost }
}

t.test('the address keeps its hosts and gets the database name of the test', async (t) => {
  t.match(read('mongodb://127.0.0.1:1'), { hosts: ['127.0.0.1:1'], dbName: 'test-a-b', wait: 30_000 })
  const hosts = ['a.example:1', 'b.example:27017', '[::1]:3']
  t.match(read('mongodb://a.example:1,b.example,[::1]:3/?replicaSet=rs0'), {
    hosts,
    dbName: 'test-a-b',
    replicaSet: 'rs0',
  })
  t.match(read('mongodb://a.example:1,b.example,[::1]:3'), { hosts, dbName: 'test-a-b' })
  t.match(read('mongodb+srv://cluster.example.com/'), { srvHost: 'cluster.example.com', dbName: 'test-a-b' })
})

t.test('limits in the address override those of the tests', async (t) => {
  t.match(read('mongodb://a/?serverSelectionTimeoutMS=7'), { wait: 7 })
  t.match(read('mongodb://a/?serverselectiontimeoutms=8'), { wait: 8 })
})

t.test('the user of the address is still looked up in the same database', async (t) => {
  const user = { username: 'ann', password: 'p@ss:/word' }
  const login = 'ann:p%40ss%3A%2Fword'
  t.match(read(`mongodb://${login}@a,b/?replicaSet=rs0`), { ...user, source: 'admin', dbName: 'test-a-b' })
  t.match(read(`mongodb://${login}@a,b/app`), { ...user, source: 'app', dbName: 'test-a-b' })
  t.match(read(`mongodb://${login}@a,b/app?authSource=staff`), { ...user, source: 'staff', dbName: 'test-a-b' })
})
