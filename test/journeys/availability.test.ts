import fc from 'fast-check'
import t, { type Test } from 'tap'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

let serial = 0
const signUp = (username: string) => {
  serial += 1
  return app.ask('POST', '/v1/accounts', { body: { username, email: `asked.${serial}@example.com`, password } })
}
const availability = (username: string) => app.ask('GET', `/v1/usernames/${encodeURIComponent(username)}`)

/** Checks that a name is available, then signs up with it, and compares the two answers. */
async function agree(t: Test, username: string): Promise<string> {
  const answer = await availability(username)
  const done = await signUp(username)
  if (answer.status === 422) {
    t.equal(done.status, 422)
    const { pointer, field, code, ...rest } = answer.body.errors[0]
    t.same([answer.body.errors.length, rest.in, pointer, field], [1, 'path', '/username', 'username'])
    t.match(done.body.errors, [{ in: 'body', pointer, field, code }], `${username}: ${code}`)
    return code
  }
  t.equal(answer.status, 200)
  t.same(Object.keys(answer.body).sort(), ['available', 'code', 'suggestions', 'username'])
  t.equal(answer.body.username, username)
  const { code, available, suggestions } = answer.body
  t.equal(available, code === null)
  if (code === null) t.match(done, { status: 201 }, `${username} is free`)
  else if (code === 'username_reserved') t.match(done, { status: 422, body: { errors: [{ code }] } }, username)
  else t.match(done, { status: 409, body: { code } }, `${username}: ${code}`)
  const clashes = code === 'username_taken' || code === 'username_confusable'
  t.ok(clashes ? suggestions.length >= 3 && suggestions.length <= 5 : suggestions.length === 0)
  return code ?? 'free'
}

t.test('the availability of a name matches what a sign-up with it would answer', async (t) => {
  const cases = [
    ['Larkspur', 'free'],
    ['larkspur', 'username_taken'],
    ['ＬＡＲＫＳＰＵＲ', 'username_taken'],
    ['Iarkspur', 'username_confusable'],
    ['Admin', 'username_reserved'],
    ['аdmin', 'username_invalid'],
    ['rоot', 'username_invalid'],
    ['no-reply', 'username_reserved'],
    ['administrata', 'free'],
    ['ab', 'too_short'],
    ['x'.repeat(30), 'free'],
    ['x'.repeat(31), 'too_long'],
    ['y'.repeat(900), 'too_long'],
    ['a..b', 'username_invalid'],
    ['.abc', 'username_invalid'],
    ['abc-', 'username_invalid'],
    ['a b c', 'username_invalid'],
    ['a/b/c', 'username_invalid'],
    ['<b>abc', 'username_invalid'],
    ['{"$ne":null}', 'username_invalid'],
    ['abc\u0000', 'username_invalid'],
    ['ab\u200dc', 'username_invalid'],
    ['\u{1f600}\u{1f600}\u{1f600}', 'username_invalid'],
    ['田中さん', 'free'],
    ['田中さん', 'username_taken'],
  ] as const
  for (const [username, expected] of cases) t.equal(await agree(t, username), expected, username)
})

t.test('that is true for any requested name', async (t) => {
  const character = fc.constantFrom('a', 'A', 'Ａ', 'l', 'I', '1', '.', 'е')
  const names = fc.string({ unit: character, minLength: 2, maxLength: 4 })
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(names, async (username) => {
      outcomes.add(await agree(t, username))
      return true
    }),
    { numRuns: 80, seed: 7, endOnFailure: true },
  )
  for (const outcome of ['free', 'username_taken', 'username_confusable', 'too_short', 'username_invalid'])
    t.ok(outcomes.has(outcome), outcome)
})

t.test('each suggested name is available', async (t) => {
  const { username } = await app.signUp('heron')
  const answer = await availability(username)
  for (const suggestion of answer.body.suggestions) t.equal(await agree(t, suggestion), 'free')
  t.equal(answer.body.suggestions.length, 5)
})
