import { hash } from 'argon2'
import { day, minute } from '../../src/time.ts'
import { mailTo } from '../mailbox.ts'
import { type Person, password, type TestApp } from '../test-app.ts'

const week = 7
/** How many days an account that must not be erased is watched. */
const forGood = 400

export const unverifiedDays = 10
export const closingDays = 30

/** The result for one account: whether it was erased too early, or too late. */
export interface Outcome {
  early: boolean
  late: boolean
}

/** What was done to an account, and for how many days from then on it has to stay; `forGood` if it is never due. */
interface Scene {
  id: string
  stays: number
}

/** Drives one app: sends requests and moves its clock. */
function driver(app: TestApp) {
  const signIn = async (login: string): Promise<string> => {
    const answer = await app.ask('POST', '/v1/sessions', { body: { login, password } })
    if (answer.status !== 201) throw new Error(`sign-in: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.session.token
  }
  const admin = async () => {
    const person = await app.admin()
    person.token = await signIn(person.email) // moving the clock ends sessions
    return { token: person.token, headers: { 'if-match': '*' } }
  }
  const drive = {
    signIn,
    later: (days: number) => app.advanceClock(days * day),
    /** Runs every worker that erases by age, or records what the erasure depends on. */
    async work() {
      const { holdExpiry: sweeper, unverifiedExpiry: expirer, accountErasure: eraser } = app.started.workers
      for (const worker of [sweeper, expirer, eraser]) await worker.settled()
    },
    async isErased(id: string): Promise<boolean> {
      await drive.work()
      const accounts = app.raw.collection<{ _id: string; state: string }>('accounts')
      return (await accounts.findOne({ _id: id }))?.state === 'closed'
    },
    async edit(id: string, body: object) {
      const answer = await app.ask('PATCH', `/v1/admin/accounts/${id}`, { ...(await admin()), body })
      if (answer.status !== 200) throw new Error(`edit: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
    async hold(person: Pick<Person, 'id'>, action: string): Promise<string> {
      await admin()
      return (await app.hold(person as Person, { kind: 'policy', actions: [action] })).body.ref
    },
    async lift(ref: string) {
      const answer = await app.ask('POST', `/v1/admin/holds/${ref}/lift`, {
        ...(await admin()),
        body: { reason: 'settled' },
      })
      if (answer.status !== 200) throw new Error(`lift: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
    async own(login: string, method: 'POST' | 'PUT', url: string, body?: object) {
      const answer = await app.ask(method, url, { token: await signIn(login), body })
      if (answer.status >= 300) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
    async follow(address: string, subject: RegExp) {
      const { token } = await mailTo(app, address, subject)
      await app.ask('POST', '/v1/email-verifications/confirm', { body: { token } })
    },
    async import(name: string): Promise<{ id: string; email: string }> {
      const email = `${name}@example.com`
      const password_hash = await hash(password, { memoryCost: 1024, timeCost: 2, parallelism: 1 })
      const line = { username: name, email, password_hash, created_at: '2019-01-01T00:00:00.000Z' }
      const headers = { 'content-type': 'application/x-ndjson' }
      const { token } = await admin()
      const body = `${JSON.stringify(line)}\n`
      const answer = await app.ask('POST', '/v1/admin/imports', { token, headers, body })
      return { id: JSON.parse(answer.body).id, email }
    },
  }
  return drive
}

type Drive = ReturnType<typeof driver>
type Way = (
  drive: Drive,
  app: TestApp,
  name: string,
  random: (to: number) => number,
) => Promise<Scene & Partial<Outcome>>

const close = (drive: Drive, email: string) => drive.own(email, 'POST', '/v1/me/close', { password })

/** The days that are left after a hold, and whether the account went while it was held. */
async function heldFor(drive: Drive, person: Person, action: string, days: number, random: (to: number) => number) {
  const begun = random(days - 1)
  drive.later(begun)
  const ref = await drive.hold(person, action)
  drive.later(days + random(2 * days))
  const early = await drive.isErased(person.id)
  if (!early) await drive.lift(ref)
  return { id: person.id, stays: Math.max(days - begun, week), early }
}

/** Every deletion of an account by age × what may happen to it before. */
export const ways: Record<string, Way> = {
  'expiry of unverified accounts × imported': async (drive, _, name) => ({
    id: (await drive.import(name)).id,
    stays: forGood,
  }),
  'expiry of unverified accounts × edited by staff': async (drive, app, name, random) => {
    const { id } = await app.signUp(name)
    drive.later(random(unverifiedDays - 1))
    await drive.edit(id, { email: `${name}.renewed@example.com` })
    return { id, stays: forGood }
  },
  'expiry of unverified accounts × undone': async (drive, app, name) => {
    const { id, email } = await app.signUp(name)
    await drive.follow(email, /^Confirm your e-mail/)
    await drive.edit(id, { email: `${name}.renewed@example.com` })
    const change = { email: `${name}.wanted@example.com`, password }
    await drive.own(`${name}.renewed@example.com`, 'PUT', '/v1/me/email', change)
    await drive.follow(`${name}.renewed@example.com`, /is about to change/)
    return { id, stays: forGood }
  },
  'expiry of unverified accounts × held meanwhile': async (drive, app, name, random) =>
    heldFor(drive, await app.signUp(name), 'email.verify', unverifiedDays, random),
  'erasure of closing accounts × imported': async (drive, _, name) => {
    const { id, email } = await drive.import(name)
    await close(drive, email)
    return { id, stays: closingDays }
  },
  'erasure of closing accounts × edited by staff': async (drive, app, name, random) => {
    const { id, email } = await app.signUp(name)
    await close(drive, email)
    const after = random(closingDays - 1)
    drive.later(after)
    await drive.edit(id, { username: `${name}.renewed`, email: `${name}.renewed@example.com` })
    return { id, stays: closingDays - after }
  },
  'erasure of closing accounts × undone': async (drive, app, name, random) => {
    const { id, email } = await app.signUp(name)
    await close(drive, email)
    drive.later(random(closingDays - 1))
    await drive.own(email, 'POST', '/v1/me/reopen')
    await close(drive, email)
    return { id, stays: closingDays }
  },
  'erasure of closing accounts × held meanwhile': async (drive, app, name, random) => {
    const person = await app.signUp(name)
    await close(drive, person.email)
    return heldFor(drive, person, 'account.reopen', closingDays, random)
  },
}

/**
 * Takes one account along one of the ways, and checks it a minute before it may be erased, and a minute after it has to
 * be.
 */
export async function takeWay(app: TestApp, way: Way, name: string, random: (to: number) => number): Promise<Outcome> {
  const drive = driver(app)
  const { id, stays, early = false } = await way(drive, app, name, random)
  if (early || (await drive.isErased(id))) return { early: true, late: false }
  app.advanceClock(stays * day - minute)
  if (await drive.isErased(id)) return { early: true, late: false }
  if (stays === forGood) return { early: false, late: false }
  app.advanceClock(2 * minute)
  return { early: false, late: !(await drive.isErased(id)) }
}
