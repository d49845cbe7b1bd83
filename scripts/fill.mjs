// Fills an empty database with what a service has after a year, for looking at the pages:
//
//   npm run fill                 10,000 accounts in many scripts, 500 holds in all states, appeals, evidence, batches
//   DATA_DIR=.data-full npm run fill && DATA_DIR=.data-full npm start
//
// Everything is done through the API of the service itself, whose clock goes through the year. It prints who can sign in.
import { hash } from '@node-rs/argon2'
import { any, openOwnService, password } from './own-service.mjs'

const accounts = 10_000
const months = 12
const holdsEach = 42
const day = 24 * 60 * 60 * 1000

const givenNames = [
  ...[
    'Ada',
    'Björn',
    'Chloé',
    'Đặng',
    'Łucja',
    'Zoë',
    'Мария',
    'Олег',
    'Ελένη',
    'Νίκος',
    'Անի',
    'Արամ',
    'ნინო',
    'გიორგი',
  ],
  ...[
    'דוד',
    'נועה',
    'ليلى',
    'عمر',
    'अनिका',
    'रोहन',
    'ரவி',
    'মীনা',
    'สมชาย',
    '田中',
    '美咲',
    '王伟',
    '李娜',
    '김철수',
    '이서연',
  ],
]
const reasons = ['suspected_takeover', 'payment_dispute', 'spam', 'abuse', 'identity_check', 'legal_request', 'other']
const kinds = ['review', 'security', 'policy', 'legal']
const blocked = [
  ['profile.update'],
  ['email.change', 'password.change'],
  ['app.pay.*'],
  ['*'],
  ['session.create'],
  ['username.change'],
]
const messages = ['We were told about messages that nobody had asked for.', 'A payment was disputed by its bank.', null]
const pleas = [
  'My nephew used my computer. It will not happen again.',
  'That was a mistake: I had lost my telephone.',
  'Ich war das nicht.',
]
const answers = ['Thank you. We have seen that it was a mistake.', 'The messages were sent from your usual place.']

/** The same numbers each time, so that two runs can be compared (mulberry32). */
let seed = 1
function random(below) {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}
const oneOf = (list) => list[random(list.length)]

const say = (text) => process.stderr.write(`${text}\n`)

// Ids and times come from this clock, which is a year behind when it starts and gets to the present in steps.
const realNow = Date.now
let behind = months * 30 * day
Date.now = () => realNow() - behind

const service = await openOwnService({}, say)
const { started, ask, signIn } = service

/** @returns the ids and usernames of so many new accounts */
async function importPeople(token, count, from, password_hash) {
  const people = Array.from({ length: count }, (_, index) => {
    const name = oneOf(givenNames)
    const serial = from + index
    return {
      ...{ username: `${name.normalize('NFC')}${serial}`, email: `person${serial}@example.com`, password_hash },
      ...{
        display_name: `${name} ${String.fromCharCode(65 + random(26))}.`,
        locale: oneOf(['en', 'de', 'fr', 'ja', 'ar']),
      },
      ...{ email_verified: random(10) > 0, created_at: new Date(Date.now() - random(20 * day)).toISOString() },
    }
  })
  return service.importAccounts(token, people)
}

async function appeal(person, ref, reviewers) {
  const owner = await signIn(person.email)
  const submitted = await ask('POST', `/v1/me/holds/${ref}/appeals`, {
    token: owner,
    body: { text: oneOf(pleas) },
    may: [409],
  })
  if (submitted.id === undefined) return
  const fate = random(4)
  if (fate === 0) return
  if (fate === 1) {
    await ask('POST', `/v1/me/holds/${ref}/appeals/${submitted.id}/withdraw`, { token: owner, body: {} })
    return
  }
  await ask('PUT', `/v1/admin/appeals/${submitted.id}/claim`, { token: reviewers[1] })
  const body = { decision: fate === 2 ? 'grant' : 'deny', reason: answers[fate - 2] }
  await ask('POST', `/v1/admin/appeals/${submitted.id}/decision`, {
    token: reviewers[1],
    headers: any,
    body,
    may: [409],
  })
}

/** Over four weeks. Of those that are older than two months nearly all have ended. */
async function placeHolds(people, reviewers, isRecent) {
  for (let count = 0; count < holdsEach; count += 1) {
    behind -= (28 * day) / holdsEach
    const person = oneOf(people)
    const body = {
      ...{
        actions: oneOf(blocked),
        kind: oneOf(kinds),
        reason: oneOf(reasons),
        lift_requires: random(8) === 0 ? 2 : 1,
      },
      ...(random(3) === 0 ? { expires_at: new Date(Date.now() + (5 + random(60)) * day).toISOString() } : {}),
      ...(random(12) === 0 ? { starts_at: new Date(Date.now() + 40 * day).toISOString(), expires_at: null } : {}),
      ...(random(3) > 0 ? { case_ref: `C-${1000 + random(9000)}`, message: oneOf(messages) ?? undefined } : {}),
    }
    const [placer] = reviewers
    const hold = await ask('POST', `/v1/admin/accounts/${person.id}/holds`, { token: placer, body })
    const path = `/v1/admin/holds/${hold.ref}`
    if (random(10) === 0) {
      const headers = { 'content-type': 'text/plain' }
      await ask('PUT', `${path}/evidence/report-${count}.txt`, {
        token: placer,
        headers,
        payload: 'As it was reported.',
      })
    }
    const fate = random(10)
    const lift = { token: reviewers[2], headers: any, body: { reason: oneOf(answers) } }
    if (fate < 3) await appeal(person, hold.ref, reviewers)
    else if (fate < 7 || !isRecent) await ask('POST', `${path}/lift`, lift)
    else if (fate < 9) await ask('PUT', `${path}/claim`, { token: oneOf(reviewers) })
  }
}

/** Holds many accounts at once, and lifts all of them again where it was a while ago. */
async function placeBatch(token, people, isRecent) {
  const account_ids = [...new Set(Array.from({ length: 60 }, () => oneOf(people).id))]
  const hold = { actions: ['app.post.*'], kind: 'policy', reason: 'spam' }
  const begin = async (body) => {
    const { id } = await ask('POST', '/v1/admin/hold-batches', { token, body })
    await started.workers.holdBatches.settled()
    return ask('GET', `/v1/admin/hold-batches/${id}?limit=100`, { token })
  }
  const { items } = await begin({ operation: 'place', account_ids, hold })
  const refs = items.flatMap(({ ref }) => ref ?? [])
  if (!isRecent) await begin({ operation: 'lift', refs, reason: 'The messages have stopped.' })
}

try {
  const staff = await service.makeStaff({ mara: 'reviewer', tomas: 'reviewer', ines: 'reviewer', yuki: 'support' })
  const password_hash = await hash(password)
  const people = []
  for (let month = 0; month < months; month += 1) {
    const tokens = await Promise.all(staff.map(({ login }) => signIn(login)))
    const [admin, ...reviewers] = tokens.slice(0, 4)
    const count = Math.round((accounts * (month + 1)) / months) - people.length
    const half = Math.round(count / 2)
    people.push(...(await importPeople(admin, half, people.length, password_hash)))
    await placeHolds(
      people,
      reviewers.sort(() => random(2) - 0.5),
    )
    people.push(...(await importPeople(await signIn('keeper'), count - half, people.length, password_hash)))
    if (month % 4 === 2) await placeBatch(admin, people)
    say(`Month ${month + 1} of ${months}: ${people.length} accounts.`)
    behind -= 2 * day
    await started.workers.holdExpiry.settled()
  }
  await started.relay.settled()
  say(`Sign in as ${staff.map(({ login, role }) => `${login} (${role})`).join(', ')}, with the password “${password}”.`)
} finally {
  await service.close()
}
