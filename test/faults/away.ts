import { eventually, type Reply, type ServiceProcess, setUpAdmin, signUpOf } from '../service-process.ts'
import { password } from '../test-app.ts'

/** Long past every timeout of the service: an answer that takes longer hangs. */
const hangsMs = 30_000
const any = { 'if-match': '*' }

/** Requests of every kind, among them an edit that a hold forbids, and the answers they get when all is well. */
export interface EveryRequest {
  admin: string
  member: { id: string; token: string }
  held: { id: string; token: string }
  /** All of them at once; one that is not answered in time rejects. */
  askAll(): Promise<[string, Reply][]>
  /** The answers when all is well, by the name of the request. */
  expected: Record<string, string>
}

export const codeOf = ({ status, body }: Reply) => `${status} ${body?.code ?? ''}`.trim()

/**
 * Signs up who the requests speak of.
 *
 * @throws Error when one of them is not answered as it should be while all is well
 */
export async function everyRequest(service: ServiceProcess): Promise<EveryRequest> {
  const admin = await setUpAdmin(service)
  const signUp = async (name: string) => {
    const { body } = await service.ask('POST', '/v1/accounts', { body: signUpOf(name) })
    return { id: body.account.id as string, token: body.session.token as string }
  }
  const [member, held] = [await signUp('member'), await signUp('held')]
  await signUp('visitor') // whose sessions push one another out, so that nobody else uses them
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
      Object.entries(requests).map(async ([what, ask]): Promise<[string, Reply]> => {
        const late = new AbortController()
        const timer = setTimeout(() => late.abort(new Error(`${what} hangs`)), hangsMs)
        const hung = new Promise<never>((_, reject) => {
          late.signal.addEventListener('abort', () => reject(late.signal.reason))
        })
        const reply = await Promise.race([ask(), hung]).finally(() => clearTimeout(timer))
        return [what, reply]
      }),
    )
  const expected = Object.fromEntries((await askAll()).map(([what, reply]) => [what, codeOf(reply)]))
  const special: Record<string, string> = { 'sign-up': '201', 'sign-in': '201', 'held edit': '409 account_held' }
  for (const [what, code] of Object.entries(expected)) {
    if (code !== (special[what] ?? '200')) throw new Error(`${what}: ${code} while all is well`)
  }
  return { admin, member, held, askAll, expected }
}

/** Goes on asking until everything works again; returns every other answer that came meanwhile. */
export async function untilWell({ askAll, expected }: EveryRequest): Promise<string[]> {
  const seen: string[] = []
  await eventually('everything to work again', async () => {
    const strange = (await askAll()).filter(([what, reply]) => codeOf(reply) !== expected[what])
    seen.push(...strange.map(([what, reply]) => `${what}: ${codeOf(reply)}`))
    return strange.length === 0
  })
  return seen
}
