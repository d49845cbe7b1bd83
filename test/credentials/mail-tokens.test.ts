import t from 'tap'
import { createMailTokens } from '../../src/credentials/mail-tokens.ts'
import { makeToken, tokenRules } from '../../src/credentials/single-use-token.ts'
import { hashToken } from '../../src/secrets/token.ts'

const [first, second] = ['a secret that is long enough for this', 'another secret that is long enough']
const now = new Date()
const from = { mail: 'event verify_email', proves: 'a@example.com', now }

t.test(
  'the token of a mail is derived again from its entry, also when its secret is no longer the first',
  async (t) => {
    const entry = createMailTokens([first]).entryFor('email_verification', from)
    for (const secrets of [[first], [second, first]]) {
      const token = createMailTokens(secrets).tokenOf(entry, now) ?? ''
      t.match(token, /^hf_tok_[\w-]{43}$/)
      t.equal(hashToken(token), entry.hash)
    }
    t.equal(createMailTokens([second]).tokenOf(entry, now), null)
  },
)

t.test('each mail, purpose and address has a token of its own', async (t) => {
  const tokens = createMailTokens([first])
  const entries = [
    tokens.entryFor('email_verification', from),
    tokens.entryFor('email_change', from),
    tokens.entryFor('email_verification', { ...from, mail: 'other verify_email' }),
    tokens.entryFor('email_verification', { ...from, proves: 'b@example.com' }),
    createMailTokens([second]).entryFor('email_verification', from),
  ]
  t.equal(new Set(entries.map(({ hash }) => hash)).size, entries.length)
})

t.test(
  'no token is derived for an altered or random entry, nor for one with less than half of its time left',
  async (t) => {
    const tokens = createMailTokens([first])
    const entry = tokens.entryFor('email_verification', from)
    const later = (ms: number) => new Date(now.getTime() + ms)
    const half = tokenRules.email_verification.lasts / 2
    t.not(tokens.tokenOf(entry, later(half)), null)
    t.equal(tokens.tokenOf(entry, later(half + 1)), null)
    t.equal(tokens.tokenOf({ ...entry, proves: 'b@example.com' }, now), null)
    t.equal(tokens.tokenOf(makeToken('email_verification', from).entry, now), null)
  },
)
