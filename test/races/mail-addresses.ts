import { mailsOf, mailsSent } from '../mailbox.ts'
import { type Person, password, type TestApp } from '../test-app.ts'

/** A token from a mail, with the address that the mail went to. */
interface SentToken {
  token: string
  to: string
  purpose: 'email_verification' | 'email_change' | 'email_undo' | 'password_reset'
}

/** An account, with an unused token of every purpose from real mails. */
interface Scene {
  person: Person
  /** The address that the account is to change to. */
  wanted: string
  tokens: SentToken[]
}

const newPassword = 'an entirely new password'

/** Uses a token for what it was sent for. */
function use({ ask }: TestApp, { token, purpose }: SentToken, session?: string) {
  return purpose === 'password_reset'
    ? ask('POST', '/v1/password-resets/confirm', { body: { token, password: newPassword } })
    : ask('POST', '/v1/email-verifications/confirm', { body: { token }, token: session })
}

const purposeOf = (subject: string): SentToken['purpose'] => {
  if (/^Set a new password/.test(subject)) return 'password_reset'
  if (/is about to change/.test(subject)) return 'email_undo'
  return /^Confirm your new/.test(subject) ? 'email_change' : 'email_verification'
}

async function tokensTo(app: TestApp, addresses: readonly string[]): Promise<SentToken[]> {
  const mails = (await mailsOf(app)).filter(({ to, token }) => token !== '' && addresses.includes(to))
  return mails.map(({ to, token, subject }) => ({ to, token, purpose: purposeOf(subject) }))
}

async function makeScene(app: TestApp): Promise<Scene> {
  const person = await app.signUp()
  const wanted = `wanted.${person.email}`
  await changeTo(app, person, wanted)
  await app.ask('POST', '/v1/password-resets', { body: { email: person.email } })
  const tokens = await tokensTo(app, [person.email, wanted])
  const purposes = tokens.map(({ purpose }) => purpose).sort()
  if (purposes.join() !== 'email_change,email_undo,email_verification,password_reset') throw new Error(purposes.join())
  return { person, wanted, tokens }
}

async function changeTo(app: TestApp, { token }: Person, email: string): Promise<void> {
  const answer = await app.ask('PUT', '/v1/me/email', { token, body: { email, password } })
  if (answer.status !== 202) throw new Error(`change: ${answer.status} ${JSON.stringify(answer.body)}`)
}

async function editAsStaff(app: TestApp, { id }: Person, email: string): Promise<void> {
  const { token } = await app.admin()
  const edit = { token, headers: { 'if-match': '*' }, body: { email } }
  const answer = await app.ask('PATCH', `/v1/admin/accounts/${id}`, edit)
  if (answer.status !== 200) throw new Error(`edit: ${answer.status} ${JSON.stringify(answer.body)}`)
}

/** Uses the one token of this purpose, which has to be valid. */
async function useGood(app: TestApp, { tokens, person }: Scene, purpose: SentToken['purpose']): Promise<void> {
  const match = tokens.find((token) => token.purpose === purpose)
  const answer = match && (await use(app, match, person.token))
  if (answer === undefined || answer.status >= 300) throw new Error(`${purpose}: ${JSON.stringify(answer)}`)
}

/** A way in which the address of an account, or its pending address, changes. */
interface Way {
  change: (app: TestApp, scene: Scene) => Promise<void>
  /** The purposes whose tokens from before the change no longer prove an address of the account. */
  ends: readonly SentToken['purpose'][]
}

const allPurposes = ['email_verification', 'email_change', 'email_undo', 'password_reset'] as const

/** Every way in which an address changes. */
export const ways: Record<string, Way> = {
  'a change that the owner confirms': {
    change: (app, scene) => useGood(app, scene, 'email_change'),
    ends: ['email_verification', 'email_change', 'password_reset'], // undoing it is what the fourth is for
  },
  'an undo': { change: (app, scene) => useGood(app, scene, 'email_undo'), ends: allPurposes },
  'the proof of the address it has': {
    change: (app, scene) => useGood(app, scene, 'email_verification'),
    ends: allPurposes,
  },
  'a reset': {
    change: (app, scene) => useGood(app, scene, 'password_reset'),
    ends: ['email_verification', 'email_change', 'password_reset'],
  },
  'a change that the owner cancels': {
    async change({ ask }, { person: { token } }) {
      const { status } = await ask('DELETE', '/v1/me/email', { token })
      if (status !== 204) throw new Error(`cancel: ${status}`)
    },
    ends: ['email_change'],
  },
  'another wanted address': {
    change: (app, { person }) => changeTo(app, person, `other.${person.email}`),
    ends: ['email_change'],
  },
  'an edit by staff': {
    change: (app, { person }) => editAsStaff(app, person, `staff.${person.email}`),
    ends: allPurposes,
  },
  'an edit by staff to the wanted address': {
    change: (app, { person, wanted }) => editAsStaff(app, person, wanted),
    ends: allPurposes,
  },
  'an edit by staff and back': {
    async change(app, { person }) {
      await editAsStaff(app, person, `staff.${person.email}`)
      await editAsStaff(app, person, person.email)
    },
    ends: allPurposes,
  },
}

/** How many old tokens were tried, and which were accepted. */
export interface OldTokens {
  tried: number
  taken: string[]
}

/**
 * Changes the address of a new account in one way, and then uses every token from before; also each token of a mail that was
 * under way meanwhile and went to an address that the account no longer has.
 */
export async function useOldTokens(app: TestApp, name: string): Promise<OldTokens> {
  const way = ways[name]
  if (way === undefined) throw new Error(name)
  const scene = await makeScene(app)
  const { person, wanted } = scene
  await way.change(app, scene)
  const old = scene.tokens.filter(({ purpose }) => way.ends.includes(purpose))
  const result: OldTokens = { tried: 0, taken: [] }
  const tryAll = async (tokens: readonly SentToken[], when: string) => {
    for (const token of tokens) {
      result.tried += 1
      const { status, body } = await use(app, token)
      if (status !== 404) result.taken.push(`${name}: ${token.purpose} ${when}: ${status} ${body?.code ?? ''}`)
    }
  }
  await tryAll(old, 'sent before')
  await tryAll(await lateTokens(app, person, wanted), 'sent late')
  return result
}

/** Sends every mail of an account again; returns the tokens that went to addresses that are no longer its own. */
async function lateTokens(app: TestApp, { id, email }: Person, wanted: string): Promise<SentToken[]> {
  const known = new Set((await tokensTo(app, [email, wanted])).map(({ token }) => token))
  await mailsSent(app)
  const { now } = app.started.service
  const again = { state: 'queued', due_at: now(), attempts: 0, expire_at: null }
  await app.raw
    .collection('mails')
    .updateMany({ $or: [{ account_id: id }, { email_key: { $in: [email, wanted] } }] }, { $set: again })
  const sent = await tokensTo(app, [email, wanted])
  const account = await app.started.service.db.accounts.findOne({ _id: id })
  const { email_key: current, email_pending: pending, undo_addresses: undoable = [] } = account ?? {}
  const isIts = ({ to, purpose }: SentToken) => {
    if (purpose === 'email_change') return to === pending?.key
    if (purpose === 'email_undo') return undoable.some(({ key }) => key === to)
    return to === current
  }
  return sent.filter((mailed) => !known.has(mailed.token) && !isIts(mailed))
}
