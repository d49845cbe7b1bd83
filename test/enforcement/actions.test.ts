import fc from 'fast-check'
import t from 'tap'
import {
  builtInActions,
  coveringPatterns,
  covers,
  enforcedPatterns,
  exemptActions,
  floorActions,
  holdKinds,
  othersActions,
  patternFault,
  presetNames,
  presets,
  requirements,
} from '../../src/enforcement/actions.ts'

const segment = fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/)
const action = fc.oneof(
  fc.constantFrom(...builtInActions),
  fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => ['app', ...segments].join('.')),
)

/** The definition of the contract: a pattern is the action itself, `segment.*` over whole segments, or `*`. */
function covered(pattern: string, name: string): boolean {
  if (pattern === '*' || pattern === name) return true
  return pattern.endsWith('.*') && name.startsWith(pattern.slice(0, -1))
}

t.test('an action of several segments is covered by itself, by each of its prefixes, and by everything', async (t) => {
  t.same(coveringPatterns('app.pay.refund'), ['app.pay.refund', 'app.pay.*', 'app.*', '*'])
  t.same(coveringPatterns('profile.update'), ['profile.update', 'profile.*', '*'])
  t.notOk(covers(['prof.*', 'app.pay', 'app.pa.*', 'update', '*.update'], 'profile.update'))
  t.notOk(covers(['app.pay', 'app.pa*', 'app.payment.*'], 'app.pay.refund'))
})

t.test('an action of other users is covered only by itself', async (t) => {
  for (const name of othersActions) {
    t.same(coveringPatterns(name), [name])
    t.equal(patternFault(name), null, name)
    t.notOk(
      presetNames.some((preset) => covers(presets[preset], name)),
      name,
    )
  }
})

t.test('a pattern covers exactly the actions it describes, over all actions and patterns', async () => {
  const pattern = fc.oneof(
    action,
    action.map((name) => `${name}.*`),
    action.map((name) => `${name.split('.').slice(0, -1).join('.')}.*`),
    fc.constant('*'),
  )
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), action, (patterns, name) => {
      const mixed = [...patterns, `${name}x`, `${name.slice(0, -1)}.*`]
      return covers(mixed, name) === mixed.some((pattern) => covered(pattern, name))
    }),
  )
})

t.test('a hold can name exactly the patterns that cover an action outside the floor', async (t) => {
  for (const name of builtInActions) {
    t.same([name, `${name.split('.')[0]}.*`].map(patternFault), [null, null], name)
  }
  const named = ['app.*', 'app.pay', 'app.pay.*', 'app.post-reply', 'app.wall.sendMessage', 'app.a.b.c.d.e.f.g.h_1']
  for (const name of ['*', ...named]) t.equal(patternFault(name), null, name)
  for (const name of floorActions) t.match(patternFault(name), { en: String, de: String }, name)
  const nothing = ['', '.', 'app', 'app.', 'app..x', 'hold.*', 'appeal.*', 'profile', 'profile.update.*', 'profile.*.*']
  for (const name of [
    ...nothing,
    '**',
    '*.update',
    'PROFILE.*',
    ' *',
    '$where',
    'application.x',
    'app.x*',
    'app.*.x',
    'app.a b',
  ]) {
    t.match(patternFault(name), { en: String, de: String }, name)
  }
})

t.test('a hold enforces all requested patterns and all that its kind adds, without duplicates', async () => {
  const patterns = fc.array(fc.oneof(action, fc.constantFrom('*', 'account.*', 'app.*', 'profile.*')), {
    minLength: 1,
    maxLength: 6,
  })
  const added = { review: 1, security: 2, policy: 0, requirement: 0, legal: 1 }
  fc.assert(
    fc.property(patterns, fc.constantFrom(...holdKinds), action, (asked, kind, name) => {
      const enforced = enforcedPatterns(asked, kind)
      const ofKind = ['account.close', 'account.export'].slice(0, added[kind])
      const expected = covers(asked, name) || ofKind.includes(name)
      return covers(enforced, name) === expected && new Set(enforced).size === enforced.length
    }),
  )
})

t.test('every preset names valid patterns, and every requirement exempts the actions that fulfil it', async (t) => {
  for (const name of presetNames) t.same(presets[name].map(patternFault), Array(presets[name].length).fill(null), name)
  t.same(exemptActions(null), [])
  for (const requirement of requirements) t.ok(exemptActions(requirement).length > 0, requirement)
  const shared = exemptActions('email_verified').filter((name) => exemptActions('password_changed').includes(name))
  t.same(shared, ['password.reset'], 'which proves the address and changes the password')
})
