import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { createTurns } from '../src/turns.ts'

const patience = { standstill: 3_000, inAll: 15_000 }

const ticks = async (count: number) => {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve()
}

t.test('work on one thing runs one after the other, in the order of arrival', async (t) => {
  const inTurn = createTurns(patience)
  const log: string[] = []
  const work = (name: string, length: number) =>
    inTurn('a hold', async () => {
      log.push(`${name} begins`)
      await ticks(length)
      log.push(`${name} ends`)
      return name
    })
  t.strictSame(await Promise.all([work('first', 50), work('second', 1), work('third', 5)]), [
    'first',
    'second',
    'third',
  ])
  t.strictSame(
    log,
    ['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  )
})

t.test('work on another thing does not wait', async (t) => {
  const inTurn = createTurns(patience)
  let end = () => {}
  const endless = inTurn('a hold', () => new Promise<void>((resolve) => (end = resolve)))
  t.equal(await inTurn('another hold', async () => 'done'), 'done')
  end()
  await endless
})

t.test('failing work lets the next one run', async (t) => {
  const inTurn = createTurns(patience)
  const failing = inTurn('a hold', async () => {
    throw new Error('no')
  })
  const next = inTurn('a hold', async () => 'done')
  await t.rejects(failing, { message: 'no' })
  t.equal(await next, 'done')
})

t.test('work waits in a line that moves, however long it is', async (t) => {
  const inTurn = createTurns(patience)
  let running = 0
  const work = async () => {
    running += 1
    await pause(2_000)
    const met = running
    running -= 1
    return met
  }
  t.strictSame(await Promise.all([1, 2, 3].map(() => inTurn('a hold', work))), [1, 1, 1])
})

t.test('work does not wait forever in a line that does not move', async (t) => {
  const inTurn = createTurns(patience)
  let end = () => {}
  const endless = inTurn('a hold', () => new Promise<void>((resolve) => (end = resolve)))
  t.equal(await inTurn('a hold', async () => 'done'), 'done')
  end()
  await endless
})
