import t from 'tap'
import { type Answer, password, startTestApp } from '../test-app.ts'

/** Hashes that take far longer than anything else, so that their order shows who waits for whom. */
const app = await startTestApp(t, {
  ARGON2_MEMORY_KIB: '19456',
  ARGON2_TIME_COST: '2',
  HASH_QUEUE: '24',
  TRUST_PROXY: '127.0.0.1',
})
const person = await app.signUp()

/** Sign-ins from one source that have to be hashed, with their answers as they arrive. */
function from(source: string, count: number, url: string, body: (index: number) => object) {
  const answers: Answer[] = []
  const attempts = Array.from({ length: count }, async (_, index) => {
    const answer = await app.ask('POST', url, { body: body(index), headers: { 'x-forwarded-for': source } })
    answers.push(answer)
    return answer
  })
  const statuses = () => answers.map(({ status }) => status)
  return { all: Promise.all(attempts), first: Promise.any(attempts), statuses }
}

const signIns = (source: string, count: number) =>
  from(source, count, '/v1/sessions', () => ({ login: person.username, password }))
let serial = 0
const signUps = (source: string, count: number) =>
  from(source, count, '/v1/accounts', () => {
    serial += 1
    const username = `fair${serial}`
    return { username, email: `${username}@example.com`, password }
  })

/**
 * More than the slots, the turn of the other source and the hashes that finish meanwhile; far fewer than those that
 * wait.
 */
const aFew = 8

for (const [label, another] of Object.entries({
  'another IPv4 address': '198.51.100.7',
  'another /64': '2001:db8:0:2::1',
})) {
  t.test(`while one source has many waiting sign-ins, ${label} is served after a few`, async (t) => {
    const busy = signIns('2001:db8:0:1::1', 22)
    await busy.first
    const before = busy.statuses().length
    const [answer] = await signIns(another, 1).all
    const between = busy.statuses().length - before
    t.equal(answer?.status, 201)
    t.ok(between <= aFew, `${between} were served before`)
    t.strictSame([...new Set((await busy.all).map(({ status }) => status))], [201])
  })
}

t.test('addresses of one /64 share one line', async (t) => {
  const busy = signIns('2001:db8:0:1::1', 22)
  await busy.first
  const before = busy.statuses().length
  const [answer] = await signIns('2001:db8:0:1:ffff::2', 1).all
  const between = busy.statuses().length - before
  t.equal(answer?.status, 201)
  t.ok(between > aFew, `${between} were served before`)
  await busy.all
})

t.test('when the queue is full, the source with the longest line is refused and the newcomer is served', async (t) => {
  const busy = signIns('203.0.113.9', 60)
  await busy.first
  const [answer] = await signIns('203.0.113.10', 1).all
  t.equal(answer?.status, 201)
  const answers = await busy.all
  const refused = answers.filter(({ status }) => status === 503)
  t.ok(refused.length >= 60 - 24 - 8, `${refused.length} refused`)
  for (const { body, headers } of refused) {
    t.equal(body.code, 'overloaded')
    t.ok(Number(headers['retry-after']) >= 1)
  }
})

t.test('sign-ups from one source do not delay those from another', async (t) => {
  const busy = signUps('203.0.113.20', 16)
  await busy.first
  const before = busy.statuses().length
  const [answer] = await signUps('203.0.113.21', 1).all
  const between = busy.statuses().length - before
  t.equal(answer?.status, 201)
  t.ok(between <= aFew, `${between} were served before`)
  await busy.all
})
