import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { raceTimeoutMs, retryOrExplain } from '../../src/database/transaction.ts'

t.test('a write that loses the race is tried ten times, however long the first try took', async (t) => {
  let tries = 0
  const attempt = async () => {
    tries += 1
    if (tries === 1) await pause(raceTimeoutMs + 100)
    return tries === 10 ? 'written' : null
  }
  t.equal(await retryOrExplain(attempt, async () => {}), 'written')
})

t.test('a transaction that keeps losing is refused', async (t) => {
  const attempt = async () => null
  await t.rejects(
    retryOrExplain(attempt, async () => {}),
    { code: 'overloaded' },
  )
})

t.test('an explanation of the refusal ends the retries', async (t) => {
  const explain = async () => {
    throw new Error('the account is closed')
  }
  await t.rejects(
    retryOrExplain(async () => null, explain),
    { message: 'the account is closed' },
  )
})
