import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'
import t from 'tap'
import { isGuessable } from '../../src/credentials/guessable-passwords.ts'
import { passwordFault, passwordLength } from '../../src/credentials/password-rules.ts'

const codeOf = async (password: string, context: { username?: unknown; email?: unknown } = {}) =>
  (await passwordFault(password, context, async () => false))?.code ?? null
const sampled = { numRuns: 300 }

const listed = dictionary['passwords-common'].filter((word) => [...word].length >= passwordLength.min)

t.test('every listed password that is long enough is refused, in any case and width', async (t) => {
  t.ok(listed.length > 100, `${listed.length} listed`)
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  const forms = listed.flatMap((word) => [word, word.toUpperCase(), wide(word)])
  t.strictSame(
    forms.filter((form) => !isGuessable(form)),
    [],
  )
})

t.test('a password that is regular, repeated or a common one in disguise is refused', async (t) => {
  const weak = [
    ...[
      'aaaaaaaaaaaa',
      ' '.repeat(12),
      '111111111111',
      'P@ssw0rd1234',
      'password1234!',
      'qwertyuiop[]',
      'abcabcabcabc',
    ],
    ...['zzzzzzzzzzzzz', 'aA1!'.repeat(64), 'ａａａａａａａａａａａａ', 'a'.repeat(256)],
  ]
  for (const password of weak) t.equal(isGuessable(password), true, password)
})

t.test('a listed password within a longer text is not refused', async (t) => {
  for (const word of listed.slice(0, 100)) t.equal(isGuessable(`zebra ${word} under quince`), false, word)
})

const name = fc.stringMatching(/^[a-z0-9é田-]{4,20}$/u)
const rest = fc.stringMatching(/^[A-Z ]{4,10}$/)
const forms = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.normalize('NFD')]

t.test('a password that contains the username or the part before the @ is refused, in any spelling', async (t) => {
  const form = fc.constantFrom(...forms)
  const property = fc.asyncProperty(name, rest, rest, form, form, async (text, before, after, inPassword, inName) => {
    const password = before + inPassword(text) + after
    const written = inName(text)
    const byName = await codeOf(password, { username: written, email: 'x@example.com' })
    const byAddress = await codeOf(password, { username: 'xyz', email: `${written}@example.com` })
    return byName === 'password_context' && byAddress === 'password_context'
  })
  await t.resolves(fc.assert(property, sampled))
})

t.test('names of fewer than four characters, the domain and unknown values do not count', async (t) => {
  t.equal(await codeOf('over bob and water', { username: 'bob', email: 'bob@example.com' }), null)
  t.equal(await codeOf('over \u{1f600}\u{1f600}\u{1f600} water', { username: '\u{1f600}\u{1f600}\u{1f600}' }), null)
  t.equal(await codeOf('over boba and water', { username: 'boba' }), 'password_context')
  t.equal(await codeOf('over example.com water', { username: 'fennimore', email: 'kestrel@example.com' }), null)
  for (const unknown of [undefined, null, false, 5, {}, ['over']]) {
    t.equal(await codeOf('over and under water', { username: unknown, email: unknown }), null)
  }
})

t.test('a password has to meet no other rules', async (t) => {
  for (const plain of [
    'onlylowercaseletters',
    '8675309867530',
    'correct horse battery staple',
    '東京の庭に馬が三頭いる夜',
  ]) {
    t.equal(isGuessable(plain), false, plain)
  }
})
