import t from 'tap'
import type { Holdfast } from '../../src/holdfast.ts'
import { signIn } from '../../src/sessions/sign-in.ts'
import { openHouse, password } from '../house.ts'

t.setTimeout(30_000)
const house = await openHouse(t)

t.test('a sign-in whose hold comes and goes again and again is told so, and begins no more', async (t) => {
  const person = await house.member()
  await house.hold(person, { kind: 'policy', actions: ['session.create'] })
  const { service } = house.started
  let begun = 0
  // The race itself cannot be had at will: what the loser of it sees is a push of the restricted session that matches nothing.
  const raced: Holdfast = {
    ...service,
    store: {
      ...service.store,
      async tryWrite(write, transaction) {
        const isRestricted = write.authority.kind === 'owner' && write.authority.action === 'floor'
        begun += isRestricted ? 1 : 0
        return isRestricted ? null : service.store.tryWrite(write, transaction)
      },
    },
  }
  const wanted = {
    ...{ login: person.email, password, userAgent: null },
    origin: { actor: { kind: 'account', id: null }, requestId: null, attempt: null } as const,
  }
  const refused = signIn(raced, wanted, performance.now() + 100)
  await t.rejects(refused, { code: 'overloaded', parts: { headers: { 'Retry-After': /^\d+$/ } } })
  t.ok(begun >= 2, `tried ${begun} times before that`)
})
