import t from 'tap'
import { type Answer, anyVersion, type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop()))
const { service, relay } = app.started
const [admin, reviewer, owner] = [await app.admin(), await app.staff('reviewer'), await app.signUp()]
await service.newRef() // draws references for the placings to come
await relay.stop()
relay.wake = () => {} // commands that follow from events do not belong to the request

const key = { 'idempotency-key': 'the-key-of-a-placing-here' }
const place = (more: object = {}, headers: Record<string, string> = {}) =>
  app.ask('POST', `/v1/admin/accounts/${owner.id}/holds`, {
    ...{ token: admin.token, headers, body: { kind: 'policy', reason: 'other', actions: ['app.x'], ...more } },
  })
const staff = (method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE', path: string, by: Person, body?: object) =>
  app.ask(method, `/v1/admin/${path}`, {
    token: by.token,
    headers: anyVersion,
    ...(body === undefined ? {} : { body }),
  })
const appeal = (ref: string) =>
  app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: owner.token, body: { text: 'Not me.' } })

/** The commands that the service sends for a request, each as its name and collection; the relay does not run. */
async function commandsOf(status: number, request: () => Promise<Answer>): Promise<[string[], Answer]> {
  await service.refusals.settled()
  const before = app.commands.length
  const answer = await request()
  if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  const sent = app.commands.slice(before)
  return [sent.map(({ commandName, command }) => `${commandName} ${command[commandName]}`), answer]
}

const session = 'find accounts'
const read = 'find accounts'
/** The check, immediately before the write, that the actor still has the right. */
const actor = 'find accounts'
/** The check that the voters could still vote. */
const voters = 'find accounts'
const write = 'findAndModify accounts'
const projects = 'update holds'
/** The usernames beside the ids of the answer. */
const names = 'find accounts'

t.test(
  'placing a hold costs the session check, the reason, the check of the actor, one write, its projection and the usernames shown',
  async (t) => {
    const [sent] = await commandsOf(201, () => place())
    t.strictSame(sent, [session, 'find reasons', actor, write, projects, names])
    const [keyed] = await commandsOf(201, () => place({}, key))
    const placed = ['find reasons', 'insert idempotency', actor, write, projects, names]
    t.strictSame(keyed, [session, ...placed, 'update idempotency'])
  },
)

t.test(
  'every other change of a hold by staff costs one read, the check of the actor, one write, its projections and the usernames shown',
  async (t) => {
    const [first, second] = [(await place()).body.ref, (await place({ lift_requires: 2 })).body.ref]
    const usual = [session, read, actor, write, projects, names]
    const both = [session, read, actor, write, projects, 'update appeals', names]
    const lift = { reason: 'over' }
    const changes: [string, string[], number, () => Promise<Answer>][] = [
      ['an edit', usual, 200, () => staff('PATCH', `holds/${first}`, admin, { message: 'm' })],
      ['a first vote', usual, 202, () => staff('POST', `holds/${second}/lift`, admin, lift)],
      [
        'a second vote',
        [session, read, voters, actor, write, projects, names],
        200,
        () => staff('POST', `holds/${second}/lift`, reviewer, lift),
      ],
      ['a claim', usual, 200, () => staff('PUT', `holds/${first}/claim`, reviewer)],
      ['a lifting', usual, 200, () => staff('POST', `holds/${first}/lift`, reviewer, lift)],
    ]
    for (const [name, commands, status, request] of changes) {
      const [sent] = await commandsOf(status, request)
      t.strictSame(sent, commands, name)
    }
    const third = (await place()).body.ref
    const [submitted, appealAnswer] = await commandsOf(201, () => appeal(third))
    t.strictSame(submitted, [session, read, write, projects, 'update appeals'], 'an appeal')
    const { id } = appealAnswer.body
    const [claimed] = await commandsOf(200, () => staff('PUT', `appeals/${id}/claim`, reviewer))
    t.strictSame(claimed, both, 'a claim of an appeal')
    const grant = { decision: 'grant', reason: 'right' }
    const [decided] = await commandsOf(200, () => staff('POST', `appeals/${id}/decision`, reviewer, grant))
    t.strictSame(decided, both, 'a decision')
  },
)

t.test('reading a hold compares its account with its projection', async (t) => {
  const { ref } = (await place()).body
  const [sent] = await commandsOf(200, () => staff('GET', `holds/${ref}`, admin))
  t.strictSame(sent, [session, read, 'find holds', names])
})

t.test('references in use are not drawn again, and are looked up many at a time', async (t) => {
  const before = app.commands.length
  const refs = new Set<string>()
  for (let count = 0; count < 100; count += 1) refs.add(await service.newRef())
  t.equal(refs.size, 100)
  t.ok(app.commands.length - before <= 4)
})
