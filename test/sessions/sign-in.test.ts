import t from 'tap'
import type { Problem } from '../../src/http/problem.ts'
import type { Service } from '../../src/service.ts'
import { signIn } from '../../src/sessions/sign-in.ts'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { service } = app.started

/**
 * Signs in to an account whose hold keeps changing: the push of the restricted session matches nothing a number of
 * times.
 */
async function signInRaced(losses: number, giveUp: number) {
  const person = await app.signUp()
  await app.hold(person, { kind: 'policy', actions: ['session.create'] })
  let tried = 0
  // The race itself cannot be forced; this simulates what its loser sees.
  const store: Service['store'] = {
    ...service.store,
    async tryWrite(write, transaction) {
      const isRestricted = write.authority.kind === 'owner' && write.authority.action === 'floor'
      if (isRestricted && tried++ < losses) return null
      return service.store.tryWrite(write, transaction)
    },
  }
  const wanted = {
    ...{ login: person.email, password, client: { userAgent: null, web: false, network: 'here', formerNetworks: [] } },
    origin: { actor: { kind: 'account', id: null }, requestId: null, attempt: null } as const,
    requester: { source: 'here' },
    onAccount: () => {},
  }
  const refusal = await signIn({ ...service, store }, wanted, giveUp).catch((error: Problem) => error)
  return { refusal, tried }
}

t.test('a sign-in that loses the race for its restricted session starts over', async (t) => {
  const { refusal, tried } = await signInRaced(3, Number.POSITIVE_INFINITY)
  t.match(refusal, { code: 'account_held', parts: { extra: { restricted_session: { token: /^hf_ses_/ } } } })
  t.equal(tried, 4)
})

t.test('a sign-in that keeps losing is refused as overloaded when its time is over', async (t) => {
  const { refusal, tried } = await signInRaced(1_000, performance.now())
  t.match(refusal, { code: 'overloaded', parts: { headers: { 'Retry-After': '1' } } })
  t.equal(tried, 1)
})
