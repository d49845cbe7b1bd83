import t, { type Test } from 'tap'
import { startTestApp } from '../test-app.ts'
import { clientOf, listen } from './listening.ts'
import { openProxy } from './proxy.ts'

const app = await startTestApp(t)
const url = await listen(app)
const members = ['display_name', 'bio', 'locale', 'timezone', 'website'] as const
const locales = ['en', 'de', 'fr', 'it', 'es', 'pt', 'nl']
const timezones = ['Berlin', 'Paris', 'Rome', 'Madrid', 'Lisbon', 'Vienna', 'Athens'].map((city) => `Europe/${city}`)
/** A different value for each number from 1 to 7: a merge whose value is already stored succeeds without an edit. */
const values = {
  display_name: (n: number) => `Name ${n}`,
  bio: (n: number) => `Text ${n}`,
  locale: (n: number) => locales[n % locales.length] ?? 'en',
  timezone: (n: number) => timezones[n % timezones.length] ?? 'UTC',
  website: (n: number) => `https://example.org/${n}`,
}

t.test('32 concurrent merges of one profile succeed, or report what overlaps', async (t) => {
  const hf = clientOf(url, await app.signUp())
  const changes = Array.from({ length: 32 }, (_, n) => {
    const member = members[n % members.length] ?? 'bio'
    return { [member]: values[member](Math.floor(n / members.length) + 1) }
  })
  const results = await Promise.all(changes.map((change) => hf.me.merge(change)))
  const landed = results.filter((result) => result.ok)
  const overlaps = results.filter((result) => !result.ok && result.kind === 'overlap')
  t.equal(landed.length + overlaps.length, 32, 'nothing else comes of them')
  t.ok(landed.length >= members.length, `${landed.length} landed`)
  t.equal((await hf.me.get().orThrow()).version, 1 + landed.length, 'each one that landed was one edit')
  for (const overlap of overlaps) {
    if (overlap.ok || overlap.kind !== 'overlap') continue
    const [member] = overlap.overlap
    t.notSame(overlap.base[member ?? 'bio'], overlap.theirs[member ?? 'bio'], 'somebody else has changed it')
  }
})

t.test('merges of different members all succeed', async (t) => {
  const hf = clientOf(url, await app.signUp())
  const results = await Promise.all(members.map((member) => hf.me.merge({ [member]: values[member](1) })))
  t.ok(
    results.every((result) => result.ok),
    JSON.stringify(results),
  )
  const wanted = Object.fromEntries(members.map((member) => [member, values[member](1)]))
  t.match(await hf.me.get().orThrow(), { ...wanted, version: 6 })
})

/** Merges a change of the bio while another client edits the profile between its first read and its first write. */
async function mergeAround(t: Test, rivalEdit: { bio?: string; display_name?: string }) {
  const owner = await app.signUp()
  const direct = clientOf(url, owner)
  const proxy = await openProxy(t, url, async (_, count) => {
    if (count === 1) await direct.me.merge(rivalEdit).orThrow()
    return 'pass' as const
  })
  const merged = await clientOf(proxy.url, owner).me.merge({ bio: 'mine' })
  return { merged, seen: proxy.seen, now: await direct.me.get().orThrow() }
}

t.test('an edit that another client made since the read is never overwritten', async (t) => {
  const { merged, seen, now } = await mergeAround(t, { bio: 'theirs' })
  t.match(merged, { ok: false, kind: 'overlap', overlap: ['bio'], base: { bio: null }, theirs: { bio: 'theirs' } })
  t.strictSame(seen, ['GET /v1/me', 'PATCH /v1/me'])
  t.match(now, { bio: 'theirs', version: 2 })
})

t.test('an edit of another member since the read is kept together with the merge', async (t) => {
  const { merged, seen, now } = await mergeAround(t, { display_name: 'Theirs' })
  t.match(merged, { ok: true, data: { bio: 'mine', display_name: 'Theirs' } })
  t.strictSame(seen, ['GET /v1/me', 'PATCH /v1/me', 'PATCH /v1/me'])
  t.match(now, { bio: 'mine', display_name: 'Theirs', version: 3 })
})
