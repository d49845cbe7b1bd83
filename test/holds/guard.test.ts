import fc from 'fast-check'
import { MongoClient } from 'mongodb'
import t from 'tap'
import type { AccountDocument } from '../../src/accounts/account.ts'
import { noHoldOn } from '../../src/accounts/guard.ts'
import { builtInActions } from '../../src/enforcement/actions.ts'
import { databaseUri } from '../database-uri.ts'
import { blocks, holds, instant } from './random-holds.ts'

const client = await new MongoClient(databaseUri()).connect()
t.teardown(async () => {
  await client.db().dropDatabase()
  await client.close()
})

t.test('the condition of the guarded write matches exactly the accounts that no hold blocks', async (t) => {
  const accounts = client.db().collection<AccountDocument>('accounts')
  const held = fc.sample(holds, 400).map((entries, index) => ({ _id: String(index), holds: entries }))
  await accounts.insertMany(held as AccountDocument[])
  let letThrough = 0
  for (const action of [...builtInActions, 'app.pay', 'app.pay.refund']) {
    for (const at of [0, 1, 2, 3, 4, 7]) {
      const now = instant(at)
      const matching = await accounts.find(noHoldOn(action, now), { projection: { _id: 1 } }).toArray()
      const expected = held.filter((account) => !account.holds.some((hold) => blocks(hold, action, now)))
      t.same(
        matching.map((account) => account._id).sort(),
        expected.map((account) => account._id).sort(),
        `${action} ${at}`,
      )
      letThrough += matching.length
    }
  }
  t.ok(letThrough > 0 && letThrough < 400 * 15 * 6, 'some were stopped and some were not')
})
