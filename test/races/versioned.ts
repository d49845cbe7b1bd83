import { randomUUID } from 'node:crypto'
import { addFactor } from '../authenticator.ts'
import { type Ask, type Person, password, type TestApp } from '../test-app.ts'

/** The target of the writers of one round: all of them send the same precondition. */
export interface Contest {
  method: 'PUT' | 'PATCH' | 'POST' | 'DELETE'
  url: string
  /**
   * The request of a writer, without its precondition; each writer requests a different change if the operation allows
   * it.
   */
  ask(writer: number): Ask
  /** What the resource shows once this writer has succeeded. */
  shows(writer: number): Record<string, unknown>
  /** Where the resource and its entity tag are read. */
  read: { url: string; token: string }
  /** The tag of a resource that cannot be read individually. */
  tag?: string
}

export interface VersionedOperation {
  /** Whether the contract marks it (If-Match). */
  required: boolean
  /** The code for the losers: `not_found` if the resource no longer exists. */
  loser: 'precondition_failed' | 'not_found'
  /** Prepares what the next round changes. */
  next(): Promise<Contest>
}

/** Members of staff who write in turn. */
const staffSize = 4
/** This many renames leave room for more names in quarantine. */
const renamesEach = 15

/** A word for each number up to 51. */
const word = (number: number) => String.fromCharCode(97 + (number % 26)).repeat(1 + Math.floor(number / 26))

/** Every operation that honours an entity tag, each on its own resources. */
export async function versionedOperations(app: TestApp): Promise<Record<string, VersionedOperation>> {
  const staff: Person[] = []
  while (staff.length < staffSize) staff.push(await app.staff('admin'))
  const by = (writer: number) => staff[writer % staffSize]
  const admin = by(0)?.token ?? ''
  const created = async (method: 'POST' | 'PUT', url: string, ask: Ask) => {
    const answer = await app.ask(method, url, ask)
    if (answer.status !== 201) throw new Error(`${method} ${url}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer
  }

  const required = { required: true, loser: 'precondition_failed' } as const
  const optional = { required: false, loser: 'precondition_failed' } as const
  const removal = { required: false, loser: 'not_found' } as const
  const repeatedly = (rounds: number, make: () => Promise<Contest>) => {
    let count = 0
    let contest: Contest
    return async () => {
      if (count++ % rounds === 0) contest = await make()
      return contest
    }
  }
  const newEachTime = (make: () => Promise<Contest>) => repeatedly(1, make)
  const forGood = (make: () => Promise<Contest>) => repeatedly(Number.POSITIVE_INFINITY, make)

  type Where = Pick<Contest, 'method' | 'url'>
  type Body = (writer: number) => Record<string, unknown>
  const nothing = () => ({})

  const byOwner = (person: Person, where: Where, body: Body, shows: Body): Contest => ({
    ...where,
    ask: (writer) => ({ token: person.token, body: body(writer) }),
    shows,
    read: { url: '/v1/me', token: person.token },
  })
  const byStaff = (url: string, where: Where, body: Body, shows: Body): Contest => ({
    ...where,
    ask: (writer) => ({ token: by(writer)?.token, body: body(writer) }),
    shows,
    read: { url, token: admin },
  })
  const edit = (url: string, body: Body) => byStaff(url, { method: 'PATCH', url }, body, body)

  const hold = async (owner?: Person) => {
    const placed = await app.hold(owner ?? (await app.signUp()), { kind: 'policy', actions: ['app.x'] })
    return `/v1/admin/holds/${placed.body.ref}`
  }
  const appeal = async () => {
    const owner = await app.signUp()
    const [, ref] = (await hold(owner)).split('/holds/')
    const owners = `/v1/me/holds/${ref}/appeals`
    const { id } = (await created('POST', owners, { token: owner.token, body: { text: 'no' } })).body
    return { url: `/v1/admin/appeals/${id}`, owners: `${owners}/${id}`, owner }
  }
  const claim = (url: string) =>
    byStaff(url, { method: 'PUT', url: `${url}/claim` }, nothing, (writer) => ({ assignee: by(writer)?.id }))
  const release = async (url: string) => {
    const answer = await app.ask('PUT', `${url}/claim`, { token: admin })
    if (answer.status !== 200) throw new Error(`claim: ${answer.status} ${JSON.stringify(answer.body)}`)
    return byStaff(url, { method: 'DELETE', url: `${url}/claim` }, nothing, () => ({ assignee: null }))
  }
  const invitation = async () => {
    const { body } = await created('POST', '/v1/admin/invitations', { token: admin, body: { seats: 5 } })
    return `/v1/admin/invitations/${body.code}`
  }
  const webhook = async () => {
    const wanted = { name: randomUUID(), url: 'https://hooks.invalid/', events: ['appeal.withdrawn'] }
    const { body } = await created('POST', '/v1/admin/webhooks', { token: admin, body: wanted })
    return `/v1/admin/webhooks/${body.id}`
  }
  const file = async () => {
    const url = `${await hold()}/evidence/a.json`
    await created('PUT', url, { token: admin, body: '{}', headers: { 'content-type': 'application/json' } })
    return url
  }

  return {
    'PATCH /v1/me': {
      ...required,
      next: forGood(async () => {
        const bio: Body = (writer) => ({ bio: `by writer ${writer}` })
        return byOwner(await app.signUp(), { method: 'PATCH', url: '/v1/me' }, bio, bio)
      }),
    },
    'PUT /v1/me/username': {
      ...optional,
      next: repeatedly(renamesEach, async () => {
        const person = await app.signUp()
        const name: Body = (writer) => ({ username: `${person.username}.${word(writer)}` })
        return byOwner(person, { method: 'PUT', url: '/v1/me/username' }, name, name)
      }),
    },
    'POST /v1/me/close': {
      ...optional,
      next: newEachTime(async () => {
        const shows = () => ({ state: 'closing' })
        return byOwner(await app.signUp(), { method: 'POST', url: '/v1/me/close' }, () => ({ password }), shows)
      }),
    },
    'POST /v1/me/reopen': {
      ...optional,
      next: newEachTime(async () => {
        const person = await app.signUp()
        await app.ask('POST', '/v1/me/close', { token: person.token, body: { password } })
        const shows = () => ({ state: 'pending' })
        return byOwner(person, { method: 'POST', url: '/v1/me/reopen' }, nothing, shows)
      }),
    },
    'PATCH /v1/admin/accounts/{id}': {
      ...required,
      next: forGood(async () =>
        edit(`/v1/admin/accounts/${(await app.signUp()).id}`, (writer) => ({ metadata: { writer } })),
      ),
    },
    'PUT /v1/admin/accounts/{id}/roles': {
      ...required,
      next: forGood(async () => {
        const url = `/v1/admin/accounts/${(await app.signUp()).id}`
        const roles: Body = (writer) => ({ roles: writer % 2 ? ['support'] : ['reviewer'] })
        return byStaff(url, { method: 'PUT', url: `${url}/roles` }, roles, roles)
      }),
    },
    'DELETE /v1/me/email': {
      ...optional,
      next: newEachTime(async () => {
        const person = await app.signUp()
        const body = { email: `${randomUUID()}@example.com`, password }
        const asked = await app.ask('PUT', '/v1/me/email', { token: person.token, body })
        if (asked.status !== 202) throw new Error(`change: ${asked.status}`)
        return byOwner(person, { method: 'DELETE', url: '/v1/me/email' }, nothing, () => ({ email_pending: null }))
      }),
    },
    'POST /v1/me/factors/recovery-codes': {
      ...optional,
      next: forGood(async () => {
        const person = await app.signUp()
        await addFactor(app, person)
        const where = { method: 'POST', url: '/v1/me/factors/recovery-codes' } as const
        return byOwner(person, where, () => ({ password }), nothing)
      }),
    },
    'DELETE /v1/me/factors/totp': {
      ...optional,
      next: newEachTime(async () => {
        const person = await app.signUp()
        await addFactor(app, person)
        const shows = () => ({ second_factor: { enabled: false, recovery_codes_left: 0 } })
        return byOwner(person, { method: 'DELETE', url: '/v1/me/factors/totp' }, () => ({ password }), shows)
      }),
    },
    'DELETE /v1/admin/accounts/{id}/factors': {
      ...required,
      next: newEachTime(async () => {
        const person = await app.signUp()
        await addFactor(app, person)
        const url = `/v1/admin/accounts/${person.id}`
        const shows = () => ({ second_factor: { enabled: false, recovery_codes_left: 0 } })
        return byStaff(url, { method: 'DELETE', url: `${url}/factors` }, () => ({ reason: 'lost' }), shows)
      }),
    },
    'POST /v1/admin/accounts/{id}/close': {
      ...optional,
      next: newEachTime(async () => {
        const url = `/v1/admin/accounts/${(await app.signUp()).id}`
        const reason: Body = (writer) => ({ reason: `by writer ${writer}` })
        return byStaff(url, { method: 'POST', url: `${url}/close` }, reason, () => ({ state: 'closing' }))
      }),
    },
    'POST /v1/admin/accounts/{id}/reopen': {
      ...optional,
      next: newEachTime(async () => {
        const person = await app.signUp()
        await app.ask('POST', '/v1/me/close', { token: person.token, body: { password } })
        const url = `/v1/admin/accounts/${person.id}`
        return byStaff(url, { method: 'POST', url: `${url}/reopen` }, nothing, () => ({ state: 'pending' }))
      }),
    },
    'DELETE /v1/admin/holds/{ref}/lift': {
      ...optional,
      next: newEachTime(async () => {
        const body = { kind: 'policy', actions: ['app.x'], lift_requires: 2 }
        const url = `/v1/admin/holds/${(await app.hold(await app.signUp(), body)).body.ref}`
        const vote = { token: admin, headers: { 'if-match': '*' }, body: { reason: 'settled' } }
        const voted = await app.ask('POST', `${url}/lift`, vote)
        if (voted.status !== 202) throw new Error(`vote: ${voted.status} ${JSON.stringify(voted.body)}`)
        const contest = byStaff(url, { method: 'DELETE', url: `${url}/lift` }, nothing, () => ({ lift_votes: [] }))
        return { ...contest, ask: () => ({ token: admin }) }
      }),
    },
    'PATCH /v1/admin/holds/{ref}': {
      ...required,
      next: forGood(async () => edit(await hold(), (writer) => ({ note: `by writer ${writer}` }))),
    },
    'POST /v1/admin/holds/{ref}/lift': {
      ...required,
      next: newEachTime(async () => {
        const url = await hold()
        const reason: Body = (writer) => ({ reason: `by writer ${writer}` })
        return byStaff(url, { method: 'POST', url: `${url}/lift` }, reason, () => ({ state: 'lifted' }))
      }),
    },
    'PUT /v1/admin/holds/{ref}/claim': { ...optional, next: newEachTime(async () => claim(await hold())) },
    'DELETE /v1/admin/holds/{ref}/claim': { ...optional, next: newEachTime(async () => release(await hold())) },
    'PUT /v1/admin/appeals/{id}/claim': { ...optional, next: newEachTime(async () => claim((await appeal()).url)) },
    'DELETE /v1/admin/appeals/{id}/claim': {
      ...optional,
      next: newEachTime(async () => release((await appeal()).url)),
    },
    'POST /v1/admin/appeals/{id}/decision': {
      ...optional,
      next: newEachTime(async () => {
        const { url } = await appeal()
        const outcome = (writer: number) => (writer % 2 ? 'grant' : 'deny')
        const decision: Body = (writer) => ({ decision: outcome(writer), reason: `by writer ${writer}` })
        const shows: Body = (writer) => ({ state: outcome(writer) === 'grant' ? 'granted' : 'denied' })
        return byStaff(url, { method: 'POST', url: `${url}/decision` }, decision, shows)
      }),
    },
    'POST /v1/me/holds/{ref}/appeals/{id}/withdraw': {
      ...optional,
      next: newEachTime(async () => {
        const { url: read, owners, owner } = await appeal()
        const where = { method: 'POST', url: `${owners}/withdraw` } as const
        const shows = () => ({ state: 'withdrawn' })
        return { ...byOwner(owner, where, nothing, shows), read: { url: read, token: admin } }
      }),
    },
    'PATCH /v1/admin/invitations/{code}': {
      ...required,
      next: forGood(async () => edit(await invitation(), (writer) => ({ seats: 10 + writer }))),
    },
    'DELETE /v1/admin/invitations/{code}': {
      ...required,
      next: newEachTime(async () => {
        const url = await invitation()
        return byStaff(url, { method: 'DELETE', url }, nothing, () => ({ state: 'revoked' }))
      }),
    },
    'PUT /v1/admin/reasons/{code}': {
      ...optional,
      next: newEachTime(async () => {
        const url = `/v1/admin/reasons/r${randomUUID().replaceAll('-', '')}`
        const reason: Body = (writer) => ({ title: `by writer ${writer}`, text: 'why' })
        const { headers } = await created('PUT', url, { token: admin, body: reason(-1) })
        const contest = byStaff('/v1/admin/reasons', { method: 'PUT', url }, reason, reason)
        return { ...contest, tag: headers.etag ?? '' }
      }),
    },
    'PATCH /v1/admin/webhooks/{id}': {
      ...optional,
      next: forGood(async () => edit(await webhook(), (writer) => ({ url: `https://hooks.invalid/${writer}` }))),
    },
    'POST /v1/admin/webhooks/{id}/rotate-secret': {
      ...optional,
      next: forGood(async () => {
        const url = await webhook()
        return byStaff(url, { method: 'POST', url: `${url}/rotate-secret` }, nothing, nothing)
      }),
    },
    'DELETE /v1/admin/webhooks/{id}': {
      ...removal,
      next: newEachTime(async () => {
        const url = await webhook()
        return byStaff(url, { method: 'DELETE', url }, nothing, nothing)
      }),
    },
    'PUT /v1/admin/holds/{ref}/evidence/{path}': {
      ...optional,
      next: forGood(async () => {
        const url = await file()
        return byStaff(url, { method: 'PUT', url }, (writer) => ({ writer }), nothing)
      }),
    },
    'DELETE /v1/admin/holds/{ref}/evidence/{path}': {
      ...removal,
      next: newEachTime(async () => {
        const url = await file()
        return byStaff(url, { method: 'DELETE', url }, nothing, nothing)
      }),
    },
  }
}
