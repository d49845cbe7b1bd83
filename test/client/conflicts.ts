import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import type { Client, NextStep, Result } from '../../client/src/index.ts'
import type { catalogue, ProblemCode } from '../../src/problems/catalogue.ts'
import { day, minute } from '../../src/time.ts'
import { mailTo } from '../mailbox.ts'
import { delayCommand } from '../races/delay-command.ts'
import { type Person, password, setupToken, startTestApp, type TestApp } from '../test-app.ts'
import { clientInPage, clientOf, listen } from './listening.ts'

/** The codes for a request that conflicts with the state of the service. */
export type ConflictCode = {
  [Code in ProblemCode]: (typeof catalogue)[Code]['status'] extends 409 | 412 ? Code : never
}[ProblemCode]

/** A call that is refused with a code, with what a person has to add to follow its steps. */
export interface Conflict {
  /** Who is refused. */
  client: Client
  // biome-ignore lint/suspicious/noExplicitAny: calls of every kind
  call: () => Promise<any>
  /** The member of staff who takes a step that requires another person. */
  another?: Client
  /** The values that a person supplies for what a step `needs`. */
  known?: Record<string, unknown>
  /** The step after which the call has to be repeated. */
  clears?: NextStep['rel']
  /** The service, if the conflict needs one with other settings. */
  app?: TestApp
  /** Signs in again after a long wait. */
  signInAgain?: () => Promise<void>
}

type Scene = () => Promise<Conflict>

const fresh = () => `n${randomUUID().replaceAll('-', '').slice(0, 10)}`
const at = (name: string) => `${name}@example.com`
const newPassword = 'another long password'
const etag = '*'
const tagOf = async (call: Promise<Result<unknown, unknown>>) => {
  const result = await call
  return (result.ok ? result.etag : null) ?? ''
}

/** Conflicts for each code; if its operations offer different steps, one conflict for each kind of step. */
export async function conflicts(t: Test, app: TestApp, url: string): Promise<Record<ConflictCode, Scene[]>> {
  const [admin, reviewer] = [await app.staff('admin'), await app.staff('reviewer')]
  const [staff, another] = [clientOf(url, admin), clientOf(url, reviewer)]
  const anybody = clientOf(url)
  const clientFor = (person: Person) => clientOf(url, person)

  const hold = async (owner: Person, members: object) => {
    const placed = await app.hold(owner, { kind: 'policy', actions: ['app.x'], ...members })
    return placed.body.ref as string
  }
  const placing = { kind: 'policy' as const, reason: 'other', actions: ['app.x'] }
  const soon = () => new Date(app.started.service.now().getTime() + minute).toISOString()
  const invite = async (members: object) => staff.admin.invitations.create({ seats: 1, ...members }).orThrow()
  const signUp = (members: object = {}) => {
    const name = fresh()
    return { username: name, email: at(name), password, ...members }
  }

  /** An edit of the profile that a hold covers. */
  const heldEdit = async (members: object): Promise<Conflict> => {
    const owner = await app.signUp()
    await hold(owner, { actions: ['profile.update'], ...members })
    const client = clientFor(owner)
    const etag = await tagOf(client.me.get())
    const isForPassword = 'requirement' in members && members.requirement === 'password_changed'
    const known = {
      text: 'It was not me.',
      current_password: password,
      password: isForPassword ? newPassword : password,
    }
    return { client, known, call: () => client.me.edit({ bio: 'a' }, { etag }) }
  }

  const staleEdit = async (version: object, headers: Record<string, string>): Promise<Conflict> => {
    const client = clientFor(await app.signUp())
    const body = { bio: 'a', ...version }
    return { client, call: () => client.request({ method: 'PATCH', href: '/v1/me', body, headers }) }
  }

  const file = async (members: object = {}) => {
    const ref = await hold(await app.signUp(), members)
    const stored = staff.admin.evidence.store(ref, 'a/scan.txt', 'one', { contentType: 'text/plain' })
    return { ref, etag: await tagOf(stored) }
  }
  const storeAgain = async (options: object, members: object = {}): Promise<Conflict> => {
    const { ref, etag } = await file(members)
    const replaced = 'replaces' in options ? { etag } : options
    const fullOptions = { contentType: 'text/plain', ...replaced }
    return { client: staff, another, call: () => staff.admin.evidence.store(ref, 'a/scan.txt', 'two', fullOptions) }
  }

  const appealed = async () => {
    const owner = await app.signUp()
    const ref = await hold(owner, {})
    const appeal = await clientFor(owner).me.appeals.submit(ref, { text: 'It was not me.' }).orThrow()
    return { owner, ref, id: appeal.id }
  }

  return {
    username_taken: [
      async () => {
        const body = signUp({ username: admin.username })
        return { client: anybody, known: { login: admin.email, password }, call: () => anybody.accounts.signUp(body) }
      },
      async () => {
        const client = clientFor(await app.signUp())
        return { client, call: () => client.me.changeUsername({ username: admin.username }) }
      },
      async () => {
        const { id } = await app.signUp()
        const etag = await tagOf(staff.admin.accounts.get(id))
        const rename = { username: admin.username }
        return { client: staff, call: () => staff.admin.accounts.edit(id, rename, { etag }) }
      },
      async () => {
        const { id } = await app.signUp()
        const etag = await tagOf(staff.admin.accounts.get(id))
        const call = () => staff.admin.accounts.edit(id, { username: admin.username, email: admin.email }, { etag })
        return { client: staff, known: { email: at(fresh()) }, call }
      },
    ],
    username_confusable: [
      async () => {
        const name = `o${fresh()}`
        await app.signUp(name)
        const body = signUp({ username: `0${name.slice(1)}` })
        return { client: anybody, known: { login: admin.email, password }, call: () => anybody.accounts.signUp(body) }
      },
    ],
    email_taken: [
      async () => {
        const known = { login: admin.email, password, email: at(fresh()) }
        return { client: anybody, known, call: () => anybody.accounts.signUp(signUp({ email: admin.email })) }
      },
      async () => {
        const client = clientInPage(url)
        const known = { login: admin.email, password, email: at(fresh()) }
        return { client, known, call: () => client.accounts.signUp(signUp({ email: admin.email })) }
      },
      async () => {
        const client = clientFor(await app.signUp())
        const known = { login: admin.email, password, email: at(fresh()) }
        return { client, known, call: () => client.me.changeEmail({ email: admin.email, password }) }
      },
      async () => {
        const { id } = await app.signUp()
        const etag = await tagOf(staff.admin.accounts.get(id))
        const call = () => staff.admin.accounts.edit(id, { email: reviewer.email }, { etag })
        return { client: staff, known: { email: at(fresh()) }, call }
      },
    ],
    account_held: [
      () => heldEdit({ expires_at: soon() }),
      () => heldEdit({ kind: 'requirement', requirement: 'email_verified', disclosure: 'minimal' }),
      () => heldEdit({ kind: 'requirement', requirement: 'password_changed' }),
      () => heldEdit({ kind: 'requirement', requirement: 'second_factor' }),
      async () => {
        const owner = await app.signUp()
        await hold(owner, { actions: ['session.create'], expires_at: soon() })
        const call = () => anybody.sessions.signIn({ login: owner.username, password })
        return { client: anybody, known: { text: 'It was not me.' }, call }
      },
      async () => {
        const owner = await app.signUp()
        await hold(owner, { actions: ['session.create'], expires_at: soon() })
        const client = clientInPage(url)
        const call = () => client.sessions.signIn({ login: owner.username, password })
        return { client, known: { text: 'It was not me.' }, call }
      },
      async () => {
        const owner = await app.signUp()
        await hold(owner, { actions: ['account.close'], expires_at: soon() })
        const client = clientFor(owner)
        return { client, known: { text: 'It was not me.' }, call: () => client.me.close({ password }) }
      },
    ],
    version_conflict: [
      () => staleEdit({ version: 9 }, {}),
      async () => {
        const reason = { title: 'A reason', text: 'Why this account is held.', version: 9 }
        const href = `/v1/admin/reasons/${fresh()}`
        return { client: staff, call: () => staff.request({ method: 'PUT', href, body: reason }) }
      },
    ],
    precondition_failed: [
      () => staleEdit({}, { 'if-match': '"stale"' }),
      () => staleEdit({ version: 1 }, { 'if-match': '"stale"' }),
      () => storeAgain({ ifNoneMatch: '*' }),
      () => storeAgain({ etag: '"stale"' }),
      async () => {
        const ref = await hold(await app.signUp(), {})
        const options = { contentType: 'text/plain', etag: '"stale"' }
        return { client: staff, call: () => staff.admin.evidence.store(ref, 'none.txt', 'a', options) }
      },
      async () => {
        const reason = { title: 'A reason', text: 'Why this account is held.' }
        const code = fresh()
        return { client: staff, call: () => staff.admin.reasons.change(code, reason, { etag: '"stale"' }) }
      },
    ],
    invalid_transition: [
      async () => {
        const client = clientFor(await app.signUp())
        await client.me.close({ password }).orThrow()
        const clears = 'reopen'
        return {
          client,
          clears,
          call: () => client.me.changePassword({ current_password: password, password: newPassword }),
        }
      },
      async () => {
        const owner = await app.signUp()
        await clientFor(owner).me.close({ password }).orThrow()
        return { client: staff, clears: 'reopen', call: () => staff.admin.accounts.sendPasswordReset(owner.id) }
      },
      async () => {
        const { id } = await app.signUp()
        return { client: staff, call: () => staff.admin.accounts.reopen(id) }
      },
      async () => {
        const ref = await hold(await app.signUp(), {})
        await staff.admin.holds.lift(ref, { reason: 'settled' }, { etag }).orThrow()
        return { client: staff, call: () => staff.admin.holds.edit(ref, { note: 'a' }, { etag }) }
      },
      async () => {
        const { code } = await invite({})
        await staff.admin.invitations.revoke(code, { etag }).orThrow()
        return { client: staff, call: () => staff.admin.invitations.edit(code, { seats: 2 }, { etag }) }
      },
      async () => {
        const { owner, ref, id } = await appealed()
        await clientFor(owner).me.appeals.withdraw(ref, id).orThrow()
        return { client: clientFor(owner), call: () => clientFor(owner).me.appeals.withdraw(ref, id) }
      },
    ],
    second_reviewer_required: [
      async () => {
        const ref = await hold(await app.signUp(), { lift_requires: 2 })
        const call = () => staff.admin.holds.lift(ref, { reason: 'settled' }, { etag })
        await call()
        return { client: staff, another, known: { reason: 'so do I' }, call }
      },
      async () => {
        const ref = await hold(await app.signUp(), { lift_requires: 2 })
        const call = () => staff.admin.holds.edit(ref, { expires_at: soon() }, { etag })
        return { client: staff, another, known: { reason: 'too strong' }, call }
      },
      async () => {
        const { ref } = await file({ lift_requires: 2 })
        const call = () => staff.admin.evidence.remove(ref, 'a/scan.txt')
        await call()
        return { client: staff, another, call }
      },
      () => storeAgain({ replaces: true }, { lift_requires: 2 }),
    ],
    already_claimed: [
      async () => {
        const ref = await hold(await app.signUp(), {})
        await another.admin.holds.claim(ref).orThrow()
        return { client: staff, clears: 'claim', call: () => staff.admin.holds.claim(ref) }
      },
      async () => {
        const { id } = await appealed()
        await staff.admin.appeals.claim(id).orThrow()
        return { client: another, call: () => another.admin.appeals.claim(id) }
      },
    ],
    same_reviewer: [
      async () => {
        const owner = await app.signUp()
        const { ref = '' } = await staff.admin.holds.place(owner.id, placing).orThrow()
        const { id } = await clientFor(owner).me.appeals.submit(ref, { text: 'It was not me.' }).orThrow()
        const decision = { decision: 'deny', reason: 'It was.' } as const
        return { client: staff, another, known: decision, call: () => staff.admin.appeals.decide(id, decision) }
      },
    ],
    self_hold: [async () => ({ client: staff, call: () => staff.admin.holds.place(admin.id, placing) })],
    last_admin: [
      async () => {
        const alone = await startTestApp(t)
        const first = await alone.admin()
        const client = clientOf(await listen(alone), first)
        return { app: alone, client, call: () => client.admin.accounts.setRoles(first.id, { roles: [] }, { etag }) }
      },
    ],
    hold_exists: [
      async () => {
        const { id } = await app.signUp()
        const call = () => staff.admin.holds.place(id, { ...placing, dedupe_key: 'once' })
        await call()
        return { client: staff, call }
      },
    ],
    holds_limit: [
      async () => {
        const owner = await app.signUp()
        for (let placed = 0; placed < 50; placed += 1) await hold(owner, {})
        return { client: staff, call: () => staff.admin.holds.place(owner.id, placing) }
      },
    ],
    appeal_open: [
      async () => {
        const { owner, ref } = await appealed()
        const client = clientFor(owner)
        return {
          client,
          clears: 'choose-other',
          call: () => client.me.appeals.submit(ref, { text: 'I say it again.' }),
        }
      },
    ],
    not_appealable: [
      async () => {
        const owner = await app.signUp()
        const ref = await hold(owner, { appealable: false })
        const client = clientFor(owner)
        return { client, call: () => client.me.appeals.submit(ref, { text: 'It was not me.' }) }
      },
    ],
    appeal_window_closed: [
      async () => {
        const late = await startTestApp(t)
        const owner = await late.signUp()
        const { ref } = (await late.hold(owner, { kind: 'policy', actions: ['app.x'] })).body
        late.advanceClock(200 * day)
        const address = await listen(late)
        const { session } = await clientOf(address).sessions.signIn({ login: owner.email, password }).orThrow()
        const client = clientOf(address, { token: session.token ?? '' })
        return { app: late, client, call: () => client.me.appeals.submit(ref, { text: 'It was not me.' }) }
      },
    ],
    path_taken: [() => storeAgain({})],
    names_limit: [
      async () => {
        const separateApp = await startTestApp(t)
        const owner = await separateApp.signUp()
        const client = clientOf(await listen(separateApp), owner)
        const rename = (n: number) => client.me.changeUsername({ username: `name-number-${n + 20}` })
        for (let taken = 0; taken < 20; taken += 1) await rename(taken).orThrow()
        const signInAgain = async () => {
          owner.token = (await client.sessions.signIn({ login: owner.email, password }).orThrow()).session.token ?? ''
        }
        return { app: separateApp, client, call: () => rename(20), signInAgain }
      },
    ],
    name_taken: [
      async () => {
        const body = { name: fresh(), scopes: ['checks' as const] }
        await staff.admin.serviceTokens.create(body).orThrow()
        return { client: staff, call: () => staff.admin.serviceTokens.create(body) }
      },
      async () => {
        const webhook = (name: string) =>
          staff.admin.webhooks.create({ name, url: 'https://hooks.invalid/', events: ['appeal.withdrawn'] })
        const [first, other] = [await webhook(fresh()).orThrow(), await webhook(fresh())]
        if (!other.ok) throw new Error(JSON.stringify(other))
        const options = { etag: other.etag ?? '' }
        const call = () => staff.admin.webhooks.edit(other.data.id, { name: first.name }, options)
        return { client: staff, known: { name: fresh() }, call }
      },
    ],
    already_set_up: [
      async () => {
        const call = () => anybody.admin.setUp({ ...signUp(), setup_token: setupToken })
        return { client: anybody, known: { login: admin.email, password }, call }
      },
    ],
    seats_exhausted: [
      async () => {
        await invite({ public: true })
        const { code } = await invite({})
        await anybody.accounts.signUp(signUp({ invitation: code })).orThrow()
        return { client: anybody, call: () => anybody.accounts.signUp(signUp({ invitation: code })) }
      },
      async () => {
        const concealing = await startTestApp(t, { EMAIL_CONFLICTS: 'conceal' })
        const address = await listen(concealing)
        const client = clientOf(address)
        const inviting = clientOf(address, await concealing.admin()).admin.invitations
        const { code } = await inviting.create({ seats: 1 }).orThrow()
        const [first, second] = [signUp({ invitation: code }), signUp({ invitation: code })]
        for (const body of [first, second]) await client.accounts.signUp(body).orThrow()
        const token = async ({ email }: { email: string }) => (await mailTo(concealing, email)).token
        await client.accounts.confirmEmail({ token: await token(first) }).orThrow()
        await inviting.create({ seats: 1, public: true }).orThrow()
        const late = { token: await token(second) }
        return { app: concealing, client, known: signUp(), call: () => client.accounts.confirmEmail(late) }
      },
    ],
    invitation_unusable: [
      async () => {
        await invite({ public: true })
        const { code } = await invite({})
        await staff.admin.invitations.revoke(code, { etag }).orThrow()
        return { client: anybody, call: () => anybody.accounts.signUp(signUp({ invitation: code })) }
      },
    ],
    code_taken: [
      async () => {
        const { code } = await invite({})
        return { client: staff, call: () => staff.admin.invitations.create({ code, seats: 1 }) }
      },
    ],
    seats_below_taken: [
      async () => {
        const { code } = await invite({ seats: 2, public: false })
        for (const _ of [1, 2]) await anybody.accounts.signUp(signUp({ invitation: code })).orThrow()
        const options = { etag: await tagOf(staff.admin.invitations.get(code)) }
        return { client: staff, call: () => staff.admin.invitations.edit(code.toUpperCase(), { seats: 1 }, options) }
      },
    ],
    idempotency_in_progress: [
      async () => {
        const client = clientOf(url, await app.signUp(), { longestWait: 0 })
        const held = delayCommand(t, 'account.closing')
        const idempotencyKey = `"${fresh()} \\"once\\""`
        const close = () => client.me.close({ password }, { idempotencyKey })
        const first = close()
        await held.reached
        const call = async () => {
          const refused = await close()
          held.release()
          await first
          return refused
        }
        return { client, call }
      },
    ],
  }
}
