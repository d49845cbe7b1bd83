import t from 'tap'
import { createTurns } from '../../src/mongo/turns.ts'

const ticks = async (count: number) => {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve()
}

t.test('work on one thing runs in the order in which it came, one after the other', async (t) => {
  const inTurn = createTurns()
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
  const inTurn = createTurns()
  let end = () => {}
  const endless = inTurn('a hold', () => new Promise<void>((resolve) => (end = resolve)))
  t.equal(await inTurn('another hold', async () => 'done'), 'done')
  end()
  await endless
})

t.test('what fails lets the next one go on', async (t) => {
  const inTurn = createTurns()
  const failing = inTurn('a hold', async () => {
    throw new Error('no')
  })
  const next = inTurn('a hold', async () => 'done')
  await t.rejects(failing, { message: 'no' })
  t.equal(await next, 'done')
})

t.test('nobody waits for ever', async (t) => {
  const inTurn = createTurns()
  let end = () => {}
  const endless = inTurn('a hold', () => new Promise<void>((resolve) => (end = resolve)))
  t.equal(await inTurn('a hold', async () => 'done'), 'done')
  end()
  await endless
})
