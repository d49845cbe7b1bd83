import t from 'tap'
import { startTestApp } from '../test-app.ts'

t.test('many readiness requests cause one request to the database a second', async (t) => {
  const app = await startTestApp(t)
  const ready = () => app.ask('GET', '/health/ready')
  const since = (index: number) =>
    app.commands
      .slice(index)
      .map(({ commandName }) => commandName)
      .filter((name) => name === 'ping' || name === 'listIndexes')
  t.equal((await ready()).status, 200)
  app.advanceClock(1_000)
  let asked = app.commands.length
  const answers = await Promise.all(Array.from({ length: 300 }, ready))
  t.ok(answers.every(({ status }) => status === 200))
  t.strictSame(since(asked), ['ping'], 'one look for all of them')
  app.advanceClock(1_000)
  asked = app.commands.length
  await ready()
  t.strictSame(since(asked), ['ping'], 'which lists no indexes')
  app.advanceClock(60_000)
  asked = app.commands.length
  await Promise.all(Array.from({ length: 300 }, ready))
  t.ok(since(asked).includes('listIndexes'), 'but once a minute')
  t.equal(new Set(since(asked)).size, 1)
  t.ok(since(asked).length < 40, 'for all of them together')
})

t.test('liveness does not need the database', async (t) => {
  const app = await startTestApp(t)
  const asked = app.commands.length
  const answers = await Promise.all(Array.from({ length: 100 }, () => app.ask('GET', '/health/live')))
  t.ok(answers.every(({ status }) => status === 200))
  t.strictSame(
    app.commands
      .slice(asked)
      .filter(({ commandName }) => /ping|find|listIndexes/.test(commandName))
      .map((event) => event.command.find),
    [],
  )
})
