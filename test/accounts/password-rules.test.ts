import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'
import t from 'tap'
import { passwordFault, passwordLength } from '../../src/accounts/password-rules.ts'

const codeOf = (password: string, context: { username?: unknown; email?: unknown } = {}) =>
  passwordFault(password, context)?.code ?? null
const sampled = { numRuns: 300 }

const listed = dictionary['passwords-common'].filter((word) => [...word].length >= passwordLength.min)

t.test('every listed password that is long enough is refused, in any case and width', async (t) => {
  t.ok(listed.length > 100, `${listed.length} listed`)
  const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
  for (const word of listed) {
    const forms = [word, word.toUpperCase(), wide(word)]
    if (forms.some((form) => codeOf(form) !== 'password_common')) t.fail(word)
  }
})

t.test('a listed password is refused as a whole, never for being part of another', async (t) => {
  const around = fc.stringMatching(/^[^\p{C}a-z0-9]{1,8}$/u).filter((text) => text.normalize('NFKC').trim() !== '')
  const property = fc.property(fc.constantFrom(...listed), around, (word, more) => codeOf(word + more) === null)
  t.doesNotThrow(() => fc.assert(property, sampled))
})

const name = fc.stringMatching(/^[a-z0-9é田-]{4,20}$/u)
const rest = fc.stringMatching(/^[A-Z ]{4,10}$/)
const forms = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.normalize('NFD')]

t.test(
  'a password that contains the username or the part before the @ is refused, however it is written',
  async (t) => {
    const form = fc.constantFrom(...forms)
    const property = fc.property(name, rest, rest, form, form, (text, before, after, inPassword, inName) => {
      const password = before + inPassword(text) + after
      const written = inName(text)
      const byName = codeOf(password, { username: written, email: 'x@example.com' })
      const byAddress = codeOf(password, { username: 'xyz', email: `${written}@example.com` })
      return byName === 'password_context' && byAddress === 'password_context'
    })
    t.doesNotThrow(() => fc.assert(property, sampled))
  },
)

t.test('names of fewer than four characters, the domain, and what is not known do not count', async (t) => {
  t.equal(codeOf('over bob and water', { username: 'bob', email: 'bob@example.com' }), null)
  t.equal(codeOf('over \u{1f600}\u{1f600}\u{1f600} water', { username: '\u{1f600}\u{1f600}\u{1f600}' }), null)
  t.equal(codeOf('over boba and water', { username: 'boba' }), 'password_context')
  t.equal(codeOf('over example.com water', { username: 'fennimore', email: 'kestrel@example.com' }), null)
  for (const unknown of [undefined, null, false, 5, {}, ['over']]) {
    t.equal(codeOf('over and under water', { username: unknown, email: unknown }), null)
  }
})

t.test('nothing else is asked of a password', async (t) => {
  const texts = fc.string({ unit: 'grapheme', minLength: 13, maxLength: 60 })
  const property = fc.property(texts, (text) => codeOf(`~${text}`) === null)
  t.doesNotThrow(() => fc.assert(property, sampled))
  for (const plain of ['            ', 'zzzzzzzzzzzzz', 'onlylowercaseletters', '8675309867530'])
    t.equal(codeOf(plain), null, plain)
})
