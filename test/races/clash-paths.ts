import { randomUUID } from 'node:crypto'
import { makeToken, type TokenEntry, type TokenPurpose, tokensWith } from '../../src/credentials/single-use-token.ts'
import { systemOrigin } from '../../src/events/event.ts'
import type { Reply } from '../service-process.ts'
import { anyVersion, type Person, password, setupToken, type TestApp } from '../test-app.ts'
import type { Outcome, Wanted, WritePath } from './clashes.ts'
import type { ProcessFor } from './two-processes.ts'

const ndjson = { 'content-type': 'application/x-ndjson' }

const outcomeOf = ({ status, body }: Reply): Outcome => ({
  status,
  conflicts: (body?.conflicts ?? []).map(({ field, code }: { field: string; code: string }) => `${field} ${code}`),
})

const forEach = (wanted: readonly Wanted[], request: (wanted: Wanted, index: number) => Promise<Reply>) =>
  wanted.map((identity, index) => async () => outcomeOf(await request(identity, index)))

const freshName = () => `n${randomUUID().replaceAll('-', '').slice(0, 20)}`
const signUpOf = ({ username = freshName(), email = `${freshName()}@example.com` }: Partial<Wanted>) => ({
  ...{ username, email, password },
})

/** The people whose accounts are changed, created once and reused. */
function crowdOf(app: TestApp) {
  const people: Person[] = []
  return async (count: number) => {
    while (people.length < count) people.push(await app.signUp())
    return people.slice(0, count)
  }
}

/** Every way to write a username or an address, except set-up and concealed sign-ups. */
export async function identityPaths(app: TestApp, processFor: ProcessFor): Promise<Record<string, WritePath>> {
  const { token } = await app.admin()
  const signUpMany = crowdOf(app)
  const createOwned = async (wanted: Partial<Wanted>) => {
    const { username, email } = signUpOf(wanted)
    const answer = await app.ask('POST', '/v1/admin/imports', {
      token,
      body: JSON.stringify({ username, email }),
      headers: ndjson,
    })
    if (!answer.body.includes('"created"')) throw new Error(`import: ${answer.status} ${answer.body}`)
  }
  const signUp = (body: Record<string, unknown>, index: number) =>
    processFor(index).ask('POST', '/v1/accounts', { body })
  const invitation = await app.ask('POST', '/v1/admin/invitations', { token, body: { seats: 10_000 } })
  const both = { takes: ['username', 'email'], claims: true, own: createOwned } as const
  const byToken = (prepare: (person: Person, email: string) => Promise<string>): WritePath => ({
    ...{ takes: ['email'], claims: true, own: createOwned },
    async prepare(wanted) {
      const people = await Promise.all(wanted.map(() => app.signUp()))
      const tokens: string[] = []
      for (const [index, person] of people.entries()) tokens.push(await prepare(person, wanted[index]?.email ?? ''))
      return forEach(wanted, (_, index) =>
        processFor(index).ask('POST', '/v1/email-verifications/confirm', { body: { token: tokens[index] } }),
      )
    },
  })

  return {
    'sign-up': {
      ...both,
      prepare: async (wanted) => forEach(wanted, (identity, index) => signUp(signUpOf(identity), index)),
    },
    'sign-up with an invitation': {
      ...both,
      prepare: async (wanted) =>
        forEach(wanted, (identity, index) =>
          signUp({ ...signUpOf(identity), invitation: invitation.body.code }, index),
        ),
    },
    'change of the username': {
      ...{ takes: ['username'], claims: true, own: createOwned },
      async prepare(wanted) {
        const people = await signUpMany(wanted.length)
        return forEach(wanted, ({ username }, index) =>
          processFor(index).ask('PUT', '/v1/me/username', { token: people[index]?.token, body: { username } }),
        )
      },
    },
    'request to change the address': {
      ...{ takes: ['email'], claims: false, own: createOwned },
      async prepare(wanted) {
        const people = await signUpMany(wanted.length)
        return forEach(wanted, ({ email }, index) =>
          processFor(index).ask('PUT', '/v1/me/email', { token: people[index]?.token, body: { email, password } }),
        )
      },
    },
    'confirmation of a changed address': byToken(async (person, email) => {
      const body = { email, password }
      const asked = await app.ask('PUT', '/v1/me/email', { token: person.token, body })
      if (asked.status !== 202) throw new Error(`change of address: ${asked.status} ${JSON.stringify(asked.body)}`)
      return give(app, person, 'email_change')
    }),
    'undoing a change of address': byToken((person, email) =>
      give(app, person, 'email_undo', { mailbox: email, key: email.toLowerCase(), verified: true }),
    ),
    'edit by staff': {
      ...both,
      async prepare(wanted) {
        const people = await signUpMany(wanted.length)
        return forEach(wanted, ({ username, email }, index) =>
          processFor(index).ask('PATCH', `/v1/admin/accounts/${people[index]?.id}`, {
            ...{ token, headers: anyVersion, body: { username, email } },
          }),
        )
      },
    },
    import: {
      ...both,
      prepare: async (wanted) =>
        forEach(wanted, async ({ username, email }, index) => {
          const sent = { token, headers: ndjson, body: { username, email } }
          const { body } = await processFor(index).ask('POST', '/v1/admin/imports', sent)
          const result = typeof body === 'string' ? JSON.parse(body) : body
          return { status: result.status === 'created' ? 201 : 409, headers: {}, body: result }
        }),
    },
  }
}

/** Set-up, which works once per database: the first of the requests, the others are sign-ups. */
export function setUpPath(app: TestApp, processFor: ProcessFor): WritePath {
  const signUp = (body: Record<string, unknown>, index: number) =>
    processFor(index).ask('POST', '/v1/accounts', { body })
  return {
    ...{ takes: ['username', 'email'], claims: true },
    async own(wanted) {
      const answer = await app.ask('POST', '/v1/accounts', { body: signUpOf(wanted) })
      if (answer.status !== 201) throw new Error(`sign-up: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
    prepare: async (wanted) =>
      forEach(wanted, (identity, index) => {
        const body = { ...signUpOf(identity), setup_token: setupToken }
        return index === 0
          ? processFor(index).ask('POST', '/v1/admin/setup', { body })
          : signUp(signUpOf(identity), index)
      }),
  }
}

/** Sign-up when addresses are concealed: beginning it claims a name, finishing it an address. */
export async function concealedPaths(app: TestApp, processFor: ProcessFor): Promise<Record<string, WritePath>> {
  const { own } = (await identityPaths(app, processFor))['sign-up'] as WritePath
  const begin = (wanted: Partial<Wanted>, index: number) =>
    processFor(index).ask('POST', '/v1/accounts', { body: signUpOf(wanted) })
  return {
    'beginning a concealed sign-up': {
      ...{ takes: ['username'], claims: true, own },
      prepare: async (wanted) => forEach(wanted, begin),
    },
    'finishing a concealed sign-up': {
      ...{ takes: ['email'], claims: true, own },
      async prepare(wanted) {
        const tokens: string[] = []
        for (const [index, identity] of wanted.entries()) {
          const begun = await begin(identity, index)
          if (begun.status !== 202) throw new Error(`sign-up: ${begun.status} ${JSON.stringify(begun.body)}`)
          tokens.push(await giveReservation(app, identity.username))
        }
        return forEach(wanted, (_, index) =>
          processFor(index).ask('POST', '/v1/email-verifications/confirm', { body: { token: tokens[index] } }),
        )
      },
    },
  }
}

/** Every other resource with a unique name. */
export async function namePaths(app: TestApp, processFor: ProcessFor): Promise<Record<string, WritePath>> {
  const admins: Person[] = []
  while (admins.length < 4) admins.push(await app.staff('admin'))
  const by = (index: number) => admins[index % admins.length]?.token
  const hold = await app.hold(await app.signUp(), { kind: 'policy', actions: ['app.x'] })
  const hook = (name: string) => ({ name, url: 'https://hooks.invalid/', events: ['appeal.withdrawn'] })
  const path = (
    nameConflict: string,
    create: (name: string, index: number) => Promise<Reply>,
    request = create,
  ): WritePath => ({
    ...{ takes: ['name'], claims: true, nameConflict },
    async own({ name = '' }) {
      const answer = await create(name, 0)
      if (answer.status !== 201) throw new Error(`${nameConflict}: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
    prepare: async (wanted) => forEach(wanted, ({ name }, index) => request(name, index)),
  })
  const post = (url: string, bodyOf: (name: string) => object) => (name: string, index: number) =>
    processFor(index).ask('POST', url, { token: by(index), body: bodyOf(name) })
  const createHook = post('/v1/admin/webhooks', hook)
  const renamed = path('name name_taken', createHook)

  return {
    'service token': path(
      'name name_taken',
      post('/v1/admin/service-tokens', (name) => ({ name, scopes: ['checks'] })),
    ),
    webhook: path('name name_taken', createHook),
    'new name of a webhook': {
      ...renamed,
      async prepare(wanted) {
        const ids: string[] = []
        for (const [index] of wanted.entries()) ids.push((await createHook(randomUUID(), index)).body.id)
        return forEach(wanted, ({ name }, index) =>
          processFor(index).ask('PATCH', `/v1/admin/webhooks/${ids[index]}`, { token: by(index), body: { name } }),
        )
      },
    },
    invitation: path(
      'code code_taken',
      post('/v1/admin/invitations', (code) => ({ code, seats: 1 })),
    ),
    evidence: path('path path_taken', (name, index) =>
      processFor(index).ask('PUT', `/v1/admin/holds/${hold.body.ref}/evidence/${name}`, {
        ...{ token: by(index), body: { index } },
      }),
    ),
  }
}

/** Gives an account a token as if it were sent by mail. */
async function give(app: TestApp, { id }: Person, purpose: TokenPurpose, restores?: TokenEntry['restores']) {
  const { service } = app.started
  const now = service.now()
  const account = await service.db.accounts.findOne({ _id: id })
  const { token, entry } = makeToken(purpose, {
    ...{ mail: randomUUID(), now, proves: restores?.key ?? account?.email_pending?.key ?? '' },
    ...(restores === undefined ? {} : { restores }),
  })
  const undoable = restores === undefined ? {} : { undo_addresses: [{ key: restores.key, until: entry.expires_at }] }
  const set = { tokens: tokensWith(entry, now), ...undoable }
  const authority = { kind: 'system' } as const
  const written = await service.store.tryWrite({ account: id, authority, origin: systemOrigin, now, set, event: null })
  if (written === null) throw new Error(`no token for ${id}`)
  return token
}

async function giveReservation(app: TestApp, username: string): Promise<string> {
  const { db, now } = app.started.service
  const { address } = (await db.reservations.findOne({ 'names.key': username })) ?? {}
  const { token, entry } = makeToken('sign_up', { mail: randomUUID(), now: now(), proves: address?.key ?? '' })
  const tokens = tokensWith(entry, now())
  const updated = await db.reservations.updateOne({ 'names.key': username }, [{ $set: { tokens } }])
  if (updated.matchedCount !== 1) throw new Error(`nothing is reserved as ${username}`)
  return token
}
