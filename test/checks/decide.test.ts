import fc from 'fast-check'
import t from 'tap'
import { refusalOf } from '../../src/checks/answer-check.ts'
import { builtInActions, floorActions } from '../../src/enforcement/actions.ts'
import { blocks, entry, holds, instant, name, point } from '../holds/random-holds.ts'

const now = instant(2)
const profile = { locale: null }
const actions = [...builtInActions, 'app.pay']
const codeOf = (...asked: Parameters<typeof refusalOf>) => refusalOf(...asked)?.code ?? null

t.test('a closed account may do nothing, not even floor actions', async (t) => {
  const account = { state: 'closed', holds: [], profile } as const
  for (const action of [...actions, ...floorActions]) {
    t.equal(codeOf({ account: { ...account, holds: [] }, session: null }, action, now), 'invalid_transition', action)
  }
})

t.test('the owner of a closing account may still export the data and reopen the account', async (t) => {
  const account = { state: 'closing' as const, holds: [], profile }
  const open = [...actions, ...floorActions].filter((action) => !refusalOf({ account, session: null }, action, now))
  t.strictSame(open, ['session.create', 'account.reopen', 'account.export', ...floorActions])
})

t.test('only a closing account can be reopened', async (t) => {
  for (const state of ['pending', 'active'] as const) {
    const account = { state, holds: [], profile }
    const refused = actions.filter((action) => refusalOf({ account, session: null }, action, now) !== null)
    t.strictSame(refused, ['account.reopen'])
  }
})

t.test('a hold is reported before a restricted session, and a restricted session before the state', async (t) => {
  const account = { state: 'closing' as const, holds: [entry({ actions: ['app.held'] })], profile }
  const session = { scope: 'restricted' as const }
  t.equal(codeOf({ account, session }, 'app.held', now), 'account_held')
  t.equal(codeOf({ account, session }, 'app.free', now), 'restricted_session')
  t.equal(codeOf({ account, session: null }, 'app.free', now), 'invalid_transition')
})

t.test('under any holds, an active account is refused exactly the actions that a hold blocks now', async () => {
  fc.assert(
    fc.property(holds, name, point, (some, action, at) => {
      fc.pre(action !== 'account.reopen')
      const subject = {
        account: { state: 'active' as const, holds: some, profile },
        session: { scope: 'full' as const },
      }
      const held = some.some((hold) => blocks(hold, action, instant(at)))
      return codeOf(subject, action, instant(at)) === (held ? 'account_held' : null)
    }),
  )
})

t.test('no hold blocks the floor actions', async () => {
  fc.assert(
    fc.property(holds, fc.constantFrom(...floorActions), (some, action) => {
      const account = { state: 'active' as const, holds: some, profile }
      return refusalOf({ account, session: { scope: 'restricted' } }, action, now) === null
    }),
  )
})
