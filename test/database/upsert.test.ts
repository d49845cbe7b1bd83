import { type Collection, MongoClient } from 'mongodb'
import t from 'tap'
import { refusingIndex } from '../../src/database/duplicate-key.ts'
import { upsert } from '../../src/database/upsert.ts'
import { databaseUri } from '../database-uri.ts'

interface Count {
  _id: string
  points: number
  name?: string
}

const client = await MongoClient.connect(databaseUri())
const counts = client.db().collection<Count>('counts')
t.teardown(async () => {
  await client.db().dropDatabase()
  await client.close()
})

const oneMore = [{ $set: { points: { $add: [{ $ifNull: ['$points', 0] }, 1] } } }]

t.test('50 concurrent upserts of one new document: each counts once and sees its own count', async (t) => {
  for (let round = 0; round < 20; round += 1) {
    const counted = await Promise.all(Array.from({ length: 50 }, () => upsert(counts, `round ${round}`, oneMore)))
    const points = counted.map((count) => count.points).sort((one, other) => one - other)
    t.strictSame(
      points,
      Array.from(points, (_, index) => index + 1),
    )
  }
})

t.test('an upsert that loses to a concurrent insert finds the inserted document', async (t) => {
  let refused = 0
  const late = Object.create(counts, {
    findOneAndUpdate: {
      value: async (...args: Parameters<Collection<Count>['findOneAndUpdate']>) => {
        if (refused === 2) return counts.findOneAndUpdate(...args)
        refused += 1
        return counts.insertOne({ _id: 'round 0', points: 1 })
      },
    },
  })
  t.strictSame(await upsert(late, 'late', oneMore), { _id: 'late', points: 1 })
  t.equal(refused, 2)
})

t.test('a refusal by another unique index is not retried', async (t) => {
  await counts.createIndex({ name: 1 }, { name: 'name', unique: true, sparse: true })
  await counts.insertOne({ _id: 'first', points: 0, name: 'taken' })
  const error = await upsert(counts, 'second', [{ $set: { name: 'taken' } }]).then(
    () => null,
    (one: unknown) => one,
  )
  t.equal(refusingIndex(error), 'name')
})
