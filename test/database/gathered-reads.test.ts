import t from 'tap'
import type { Collections } from '../../src/collections.ts'
import { gatherReads } from '../../src/database/gathered-reads.ts'

const db = {} as Collections

interface Thing {
  keys: string[]
  name: { text: string }
}

/** A read of things by key; the test decides when its commands are answered. */
function controlled(things: Thing[]) {
  const commands: { keys: readonly string[]; answer: (error?: Error) => void }[] = []
  const read = gatherReads<Thing>(
    (_db, keys) =>
      new Promise((resolve, reject) => {
        const documents = structuredClone(things.filter((thing) => thing.keys.some((key) => keys.includes(key))))
        commands.push({ keys, answer: (error) => (error === undefined ? resolve(documents) : reject(error)) })
      }),
    ({ keys }) => keys,
  )
  return { commands, read: (key: string) => read(db, key) }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

t.test('no read joins a command that is already sent', async (t) => {
  const things: Thing[] = [{ keys: ['a'], name: { text: 'before' } }]
  const { commands, read } = controlled(things)
  const first = read('a')
  await turn()
  things.length = 0 // acknowledged after the first command was sent, before the second read was requested
  const second = read('a')
  await turn()
  t.strictSame(
    commands.map(({ keys }) => keys),
    [['a'], ['a']],
  )
  for (const { answer } of commands) answer()
  t.strictSame((await first)?.name.text, 'before')
  t.equal(await second, null)
})

t.test('a failing command fails the reads that it carries, and no others', async (t) => {
  const { commands, read } = controlled([{ keys: ['a', 'b'], name: { text: 'found' } }])
  const failed = [read('a'), read('b')]
  await turn()
  const later = read('a')
  await turn()
  commands[0]?.answer(new Error('gone'))
  commands[1]?.answer()
  const outcomes = await Promise.allSettled(failed)
  t.strictSame(
    outcomes.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  t.equal((await later)?.name.text, 'found')
})

t.test('a reader’s changes to its document are invisible to others', async (t) => {
  const { commands, read } = controlled([{ keys: ['a', 'b'], name: { text: 'found' } }])
  const reads = Promise.all([read('a'), read('a'), read('b')])
  await turn()
  t.strictSame(commands[0]?.keys, ['a', 'b'], 'each key is asked for once')
  commands[0]?.answer()
  const documents = await reads
  for (const document of documents) if (document !== null) document.name.text += '!'
  t.strictSame(
    documents.map((document) => document?.name.text),
    ['found!', 'found!', 'found!'],
  )
})

t.test('reads of different databases go in separate commands', async (t) => {
  const asked: [Collections, readonly string[]][] = []
  const read = gatherReads<Thing>(
    async (database, keys) => {
      asked.push([database, keys])
      return []
    },
    () => [],
  )
  const other = {} as Collections
  t.strictSame(await Promise.all([read(db, 'a'), read(other, 'a')]), [null, null])
  t.equal(asked.length, 2)
  t.equal(asked[0]?.[0], db)
  t.equal(asked[1]?.[0], other)
})
