import { eventually, type Reply, type ServiceProcess, setUpAdmin, signUpOf } from '../service-process.ts'
import { password } from '../test-app.ts'

/** Far longer than every timeout of the service: an answer that takes longer counts as hanging. */
const hangsMs = 30_000
const any = { 'if-match': '*' }

/** Requests of every kind, including an edit that a hold blocks, and their answers when everything works. */
export interface EveryRequest {
  admin: string
  member: { id: string; token: string }
  held: { id: string; token: string }
  /** Sends all of them concurrently; rejects if one is not answered in time. */
  askAll(): Promise<[string, Reply][]>
  /** The answers when everything works, by the name of the request. */
  expected: Record<string, string>
}

export const codeOf = ({ status, body }: Reply) => `${status} ${body?.code ?? ''}`.trim()

/**
 * * * Signs up the people that the requests use.
 *
 * @throws Error if one of them is not answered as expected while everything works
 */
export async function everyRequest(service: ServiceProcess): Promise<EveryRequest> {
  const admin = await setUpAdmin(service)
  const signUp = async (name: string) => {
    const { body } = await service.ask('POST', '/v1/accounts', { body: signUpOf(name) })
    return { id: body.account.id as string, token: body.session.token as string }
  }
  const [member, held] = [await signUp('member'), await signUp('held')]
  await signUp('visitor') // their sessions displace one another, so no other request uses them
  const placed = await service.ask('POST', `/v1/admin/accounts/${held.id}/holds`, {
    token: admin,
    body: { actions: ['profile.update'], kind: 'review', reason: 'other' },
  })
  let serial = 0
  const requests: Record<string, () => Promise<Reply>> = {
    'sign-up': () => service.ask('POST', '/v1/accounts', { body: signUpOf(`newcomer.${++serial}`) }),
    'sign-in': () => service.ask('POST', '/v1/sessions', { body: { login: 'visitor@example.com', password } }),
    'own account': () => service.ask('GET', '/v1/me', { token: member.token }),
    edit: () => service.ask('PATCH', '/v1/me', { token: member.token, headers: any, body: { bio: `${++serial}` } }),
    'held edit': () => service.ask('PATCH', '/v1/me', { token: held.token, headers: any, body: { bio: 'no' } }),
    rename: () =>
      service.ask('PUT', '/v1/me/username', {
        token: member.token,
        body: { username: ++serial % 2 ? 'member' : 'member.two' },
      }),
    availability: () => service.ask('GET', '/v1/usernames/somebody'),
    'public profile': () => service.ask('GET', '/v1/accounts/held'),
    'editing a hold': () =>
      service.ask('PATCH', placed.headers.location ?? '', {
        token: admin,
        headers: any,
        body: { message: `${++serial}` },
      }),
    roles: () =>
      service.ask('PUT', `/v1/admin/accounts/${held.id}/roles`, { token: admin, headers: any, body: { roles: [] } }),
    trail: () => service.ask('GET', `/v1/admin/events?account=${member.id}`, { token: admin }),
    readiness: () => service.ask('GET', '/health/ready'),
  }
  const askAll = () =>
    Promise.all(
      Object.entries(requests).map(async ([label, ask]): Promise<[string, Reply]> => {
        const late = new AbortController()
        const timer = setTimeout(() => late.abort(new Error(`${label} hangs`)), hangsMs)
        const hung = new Promise<never>((_, reject) => {
          late.signal.addEventListener('abort', () => reject(late.signal.reason))
        })
        const reply = await Promise.race([ask(), hung]).finally(() => clearTimeout(timer))
        return [label, reply]
      }),
    )
  const expected = Object.fromEntries((await askAll()).map(([label, reply]) => [label, codeOf(reply)]))
  const special: Record<string, string> = { 'sign-up': '201', 'sign-in': '201', 'held edit': '409 account_held' }
  for (const [label, code] of Object.entries(expected)) {
    if (code !== (special[label] ?? '200')) throw new Error(`${label}: ${code} while all is well`)
  }
  return { admin, member, held, askAll, expected }
}

/** Repeats the requests until everything works again; returns the other answers in the meantime. */
export async function untilWell({ askAll, expected }: EveryRequest): Promise<string[]> {
  const seen: string[] = []
  await eventually('everything to work again', async () => {
    const strange = (await askAll()).filter(([label, reply]) => codeOf(reply) !== expected[label])
    seen.push(...strange.map(([label, reply]) => `${label}: ${codeOf(reply)}`))
    return strange.length === 0
  })
  return seen
}
