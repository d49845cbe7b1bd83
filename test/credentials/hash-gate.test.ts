import fc from 'fast-check'
import t from 'tap'
import { createHashGate, type Lane, type Requester } from '../../src/credentials/hash-gate.ts'
import { Problem } from '../../src/http/problem.ts'

/** A gate whose work ends on request; `started` has the names of the work that has begun, in order. */
function openGate(slots: number, queue: number) {
  const gate = createHashGate({ slots, queue })
  const started: string[] = []
  const finishers = new Map<string, () => void>()
  const run = (name: string, lane: Lane = 'sign-in', asker: Partial<Requester> = {}) => {
    const work = () =>
      new Promise<string>((resolve) => {
        started.push(name)
        finishers.set(name, () => resolve(name))
      })
    const done = gate.run(lane, { source: 'here', ...asker }, work)
    done.catch(() => {})
    return done
  }
  /** Ends one piece of work and waits for the consequences. */
  const finish = async (name: string) => {
    finishers.get(name)?.()
    finishers.delete(name)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { run, finish, started, running: () => finishers.size }
}

t.test('no more hashes run at once than there are slots, in the order of arrival', async (t) => {
  const { run, finish, started } = openGate(2, 10)
  const done = ['a', 'b', 'c', 'd'].map((name) => run(name))
  t.same(started, ['a', 'b'])
  await finish('b')
  t.same(started, ['a', 'b', 'c'])
  await finish('a')
  await finish('c')
  await finish('d')
  t.same(await Promise.all(done), ['a', 'b', 'c', 'd'])
})

const full = (error: unknown) =>
  error instanceof Problem && error.code === 'overloaded' && Number(error.parts.headers?.['Retry-After']) >= 1

t.test('a hash that exceeds the queue is refused at once, with the time for a retry', async (t) => {
  const { run, finish, started } = openGate(1, 4)
  for (const name of ['running', 'first', 'second', 'third', 'fourth']) run(name)
  await t.rejects(run('too many').catch(failUnless(full)))
  await finish('running')
  const room = run('fifth')
  for (const name of ['first', 'second', 'third', 'fourth', 'fifth']) await finish(name)
  t.equal(await room, 'fifth')
  t.notOk(started.includes('too many'))
})

t.test('a quarter of the queue is reserved for sign-ins', async (t) => {
  const { run, finish, started } = openGate(1, 4)
  run('running')
  for (const name of ['up 1', 'up 2', 'up 3']) run(name, 'sign-up')
  await t.rejects(run('up 4', 'sign-up').catch(failUnless(full)))
  run('in')
  await t.rejects(run('too many').catch(failUnless(full)))
  for (const name of ['running', 'up 1', 'up 2', 'up 3', 'in']) await finish(name)
  t.same(started, ['running', 'up 1', 'up 2', 'up 3', 'in'])
})

t.test('sources take turns', async (t) => {
  const { run, finish, started } = openGate(1, 10)
  const order = ['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']
  for (const name of ['a1', 'a2', 'a3', 'a4']) run(name, 'sign-in', { source: 'a' })
  for (const name of ['b1', 'b2']) run(name, 'sign-in', { source: 'b' })
  run('c1', 'sign-up', { source: 'c' })
  for (const name of order) await finish(name)
  t.same(started, order)
})

t.test(
  'the last request of the longest line gives way to another source, and learns when its line will be done',
  async (t) => {
    const { run, finish, started } = openGate(1, 3)
    for (const name of ['a1', 'a2', 'a3']) run(name, 'sign-in', { source: 'a' })
    const last = run('a4', 'sign-in', { source: 'a' })
    const other = run('b1', 'sign-in', { source: 'b' })
    await t.rejects(last.catch(failUnless(full)))
    await t.rejects(run('a5', 'sign-in', { source: 'a' }).catch(failUnless(full)), 'nor does it come in again')
    for (const name of ['a1', 'a2', 'b1', 'a3']) await finish(name)
    t.equal(await other, 'b1')
    t.same(started, ['a1', 'a2', 'b1', 'a3'])
  },
)

/** Turns a rejection that is not as expected into a resolution, which `t.rejects` reports. */
const failUnless = (expected: (error: unknown) => boolean) => (error: unknown) => {
  if (expected(error)) throw error
}

t.test('a queued request whose client disconnects is never hashed and frees its place', async (t) => {
  const { run, finish, started } = openGate(1, 2)
  run('running')
  const client = new AbortController()
  const waiting = run('gone', 'sign-in', { signal: client.signal })
  run('stays')
  client.abort()
  await t.rejects(waiting)
  const next = run('next')
  await finish('running')
  await finish('stays')
  await finish('next')
  t.equal(await next, 'next')
  t.same(started, ['running', 'stays', 'next'])
})

t.test('a request whose client disconnected before it reached the gate is not hashed either', async (t) => {
  const { run, finish, started } = openGate(1, 2)
  await t.rejects(run('gone while the gate was open', 'sign-in', { signal: AbortSignal.abort() }))
  run('running')
  await t.rejects(run('gone while others waited', 'sign-in', { signal: AbortSignal.abort() }))
  await finish('running')
  t.same(started, ['running'])
})

t.test('a running hash is finished when its client disconnects', async (t) => {
  const { run, finish } = openGate(1, 2)
  const client = new AbortController()
  const done = run('running', 'sign-in', { signal: client.signal })
  client.abort()
  await finish('running')
  t.equal(await done, 'running')
})

t.test('a sign-in does not wait behind sign-ups', async (t) => {
  const { run, finish, started } = openGate(2, 10)
  for (const name of ['up 1', 'up 2', 'up 3', 'up 4']) run(name, 'sign-up')
  run('in', 'sign-in')
  t.same(started, ['up 1', 'up 2'])
  await finish('up 1')
  t.same(started, ['up 1', 'up 2', 'in'])
  await finish('up 2')
  await finish('in')
  t.same(started, ['up 1', 'up 2', 'in', 'up 3', 'up 4'])
})

t.test(
  'the next requests prepare while they wait: as many as there are slots, each once, in the order of turns',
  async (t) => {
    const gate = createHashGate({ slots: 2, queue: 4 })
    const prepared: string[] = []
    const finishers: (() => void)[] = []
    const run = (name: string, source = 'a') => {
      const work = () => new Promise<void>((resolve) => finishers.push(resolve))
      return gate.run('sign-in', { source }, work, () => prepared.push(name))
    }
    const finishOne = async () => {
      finishers.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
    const done = ['running 1', 'running 2', 'a1', 'a2', 'a3'].map((name) => run(name))
    t.same(prepared, ['a1', 'a2'], 'work that runs at once reads for itself')
    done.push(run('b1', 'b'))
    t.same(prepared, ['a1', 'a2', 'b1'], 'another source is next')
    await t.rejects(run('too many').catch(failUnless(full)))
    for (let count = 0; count < 6; count += 1) await finishOne()
    await Promise.all(done)
    t.same(prepared, ['a1', 'a2', 'b1', 'a3'])
  },
)

t.test('failing work gives its slot back', async (t) => {
  const gate = createHashGate({ slots: 1, queue: 1 })
  await t.rejects(
    gate.run('sign-in', { source: 'here' }, async () => {
      throw new Error('broken')
    }),
    { message: 'broken' },
  )
  t.equal(await gate.run('sign-up', { source: 'here' }, async () => 'after'), 'after')
})

t.test(
  'under any sequence of arrivals, departures and ends: bounds hold, nothing is forgotten, nothing runs twice',
  async (t) => {
    const event = fc.record({ kind: fc.constantFrom('in', 'up', 'end', 'end', 'gone'), pick: fc.nat(50) })
    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.nat(6),
      fc.array(event),
      async (slots, queue, events) => {
        const { run, finish, started, running } = openGate(slots, queue)
        const clients: AbortController[] = []
        const settled: Promise<unknown>[] = []
        let ended = 0
        for (const [index, { kind, pick }] of events.entries()) {
          if (kind === 'end') {
            const name = started[ended]
            if (name !== undefined) ended += 1
            if (name !== undefined) await finish(name)
          } else if (kind === 'gone') clients[pick % clients.length]?.abort()
          else {
            const client = new AbortController()
            clients.push(client)
            settled.push(
              run(`${index}`, kind === 'in' ? 'sign-in' : 'sign-up', { signal: client.signal }).catch((error) => error),
            )
          }
          if (running() > slots) return false
        }
        for (let name = started[ended]; name !== undefined; name = started[ended]) {
          ended += 1
          await finish(name)
          if (running() > slots) return false
        }
        const results = await Promise.all(settled)
        const refused = results.filter((result) => result instanceof Problem).length
        return new Set(started).size === started.length && started.length + refused === settled.length
      },
    )
    await t.resolves(fc.assert(property, { numRuns: 300 }))
  },
)
