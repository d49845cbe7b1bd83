// When an appeal may follow one that was denied, and how many an account may submit.

import t from 'tap'
import { hour } from '../../src/time.ts'
import { anyVersion, type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const [admin, reviewer] = [await app.admin(), await app.staff('reviewer')]

const appeal = (owner: Person, ref: string) =>
  app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: owner.token, body: { text: 'It was not me.' } })

async function denied(hold: Record<string, unknown> = {}) {
  const owner = await app.signUp()
  const placed = { kind: 'policy', actions: ['profile.update', 'app.x'], expires_at: app.inHours(100), ...hold }
  const { ref } = (await app.hold(owner, placed)).body
  const { id } = (await appeal(owner, ref)).body
  const body = { decision: 'deny', reason: 'It was you.' }
  const decided = await app.ask('POST', `/v1/admin/appeals/${id}/decision`, { token: reviewer.token, body })
  t.equal(decided.status, 200)
  return { owner, ref }
}

const edit = (ref: string, body: object) =>
  app.ask('PATCH', `/v1/admin/holds/${ref}`, { token: admin.token, headers: anyVersion, body })

const edits: [what: string, body: () => object, heavier: boolean][] = [
  ['covers an action more', () => ({ actions: ['profile.update', 'app.x', 'email.change'] }), true],
  ['covers a whole resource in place of an action', () => ({ actions: ['profile.*', 'app.x'] }), true],
  ['covers an action more and another less', () => ({ actions: ['profile.update', 'app.y'] }), true],
  ['ends later', () => ({ expires_at: app.inHours(200) }), true],
  ['ends no more', () => ({ expires_at: null }), true],
  ['covers less', () => ({ actions: ['app.x'] }), false],
  ['ends earlier', () => ({ expires_at: app.inHours(50) }), false],
  ['covers the same in another order', () => ({ actions: ['app.x', 'profile.update'] }), false],
  ['has another message', () => ({ message: 'Still so.' }), false],
]

for (const [label, body, heavier] of edits) {
  t.test(`a denied appeal can ${heavier ? '' : 'not '}be submitted again when its hold ${label}`, async (t) => {
    const { owner, ref } = await denied()
    const final = { code: 'not_appealable', detail: /^An appeal against this hold was denied/ }
    t.match(await appeal(owner, ref), { status: 409, body: final })
    t.equal((await edit(ref, body())).status, 200)
    const view = await app.ask('GET', `/v1/me/holds/${ref}`, { token: owner.token })
    t.equal(view.body.appeal.allowed, heavier)
    const again = await appeal(owner, ref)
    if (heavier) t.equal(again.status, 201)
    else t.match(again, { status: 409, body: { code: 'not_appealable' } })
  })
}

t.test('an account can submit five appeals a day, whatever happens to them', async (t) => {
  const owner = await app.signUp()
  const submit = async () => {
    const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['app.x'] })).body
    return { ref, answer: await appeal(owner, ref) }
  }
  for (let count = 0; count < 5; count += 1) {
    const { ref, answer } = await submit()
    t.equal(answer.status, 201)
    const withdraw = `/v1/me/holds/${ref}/appeals/${answer.body.id}/withdraw`
    t.equal((await app.ask('POST', withdraw, { token: owner.token })).status, 200)
    app.advanceClock(hour)
  }
  const { ref, answer } = await submit()
  t.match(answer, { status: 429, body: { code: 'rate_limited' } })
  const seconds = Number(answer.headers['retry-after'])
  t.ok(seconds > 18 * 3600 && seconds <= 19 * 3600, `${seconds} s`)
  app.advanceClock(seconds * 1000)
  t.equal((await appeal(owner, ref)).status, 201)
  t.equal((await submit()).answer.status, 429, 'the next one waits for the second of them')
})

t.test('many concurrent appeals: five are submitted', async (t) => {
  const owner = await app.signUp()
  const refs: string[] = []
  while (refs.length < 8) refs.push((await app.hold(owner, { kind: 'policy', actions: ['app.x'] })).body.ref)
  const answers = await Promise.all(refs.map((ref) => appeal(owner, ref)))
  t.same(answers.map(({ status }) => status).sort(), [201, 201, 201, 201, 201, 429, 429, 429])
})
