// Another process that uses the same DATA_DIR: prints its database and each change to stdout, as one JSON line each.
import { MongoClient } from 'mongodb'
import { openDatabase } from '../../src/database/open-database.ts'

const [dataDir = ''] = process.argv.slice(2)
let opened: { owned: boolean } | undefined
const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`)

process.on('SIGINT', () => say({ interrupted: true }))

try {
  const database = await openDatabase({
    mode: 'auto',
    dataDir,
    log: (line) => say({ log: line, owned: opened?.owned }),
    progress: () => {},
  })
  opened = database
  const { uri, owned } = database
  say({ uri, owned })
  database.keepAlive((moved) => say({ moved }))
  process.stdin.on('data', async (data) => {
    const command = data.toString().trim()
    if (command === 'close') {
      await database.close()
      process.exit(0)
    }
    if (command === 'write') say({ written: await write(database.uri) })
  })
} catch (error) {
  say({ error: (error as Error).message })
  process.exit(1)
}

async function write(uri: string): Promise<number> {
  const client = new MongoClient(uri)
  const notes = client.db('children').collection('notes')
  await notes.insertOne({ by: process.pid })
  const count = await notes.countDocuments({})
  await client.close()
  return count
}
