import fc from 'fast-check'
import t from 'tap'
import { emailKey } from '../../src/identifiers/email-key.ts'
import { loginKey } from '../../src/identifiers/login-key.ts'
import { unstableAddresses } from './code-points.ts'

const keyOf = (raw: string) => {
  const check = emailKey(raw)
  return check.ok ? check.key : null
}

t.test('all spellings of one mailbox have one key', async (t) => {
  const keys = {
    'Alice@Example.COM': 'alice@example.com',
    'a+tag@x.org': 'a+tag@x.org',
    "o'neil_{x}|~!#$%&*/=?^`@x.org": "o'neil_{x}|~!#$%&*/=?^`@x.org",
    'a@BÜCHER.de': 'a@xn--bcher-kva.de',
    'a@xn--bcher-kva.de': 'a@xn--bcher-kva.de',
    'a@x\u3002org': 'a@x.org',
    'ａlice@x.org': 'alice@x.org',
    'jose\u0301@x.org': 'jos\u00e9@x.org',
    'mi\u212ae@x.org': 'mike@x.org',
    'a@github\u212a.com': 'a@githubk.com',
    'm\u0131ke@x.org': 'm\u0131ke@x.org',
    'a@g\u0131thub.com': 'a@xn--gthub-n4a.com',
  }
  for (const [raw, key] of Object.entries(keys)) {
    t.same(emailKey(raw), { ok: true, mailbox: raw, key }, 'the key folds, the mailbox is what was sent')
  }
})

t.test('invalid addresses are refused', async (t) => {
  const wrong = [
    '',
    '@',
    'a',
    'a@',
    '@x.org',
    'a@b',
    'a@x.org.',
    'a@.org',
    'a@x..org',
    'a@-x.org',
    'a@x-.org',
    'a@x_y.org',
  ]
  const spaces = [
    ' a@x.org',
    'a@x.org ',
    'a b@x.org',
    'a@x .org',
    'a\t@x.org',
    'a@x.org\n',
    'a\u0000@x.org',
    'a\u200b@x.org',
  ]
  const literals = ['a@127.0.0.1', 'a@[127.0.0.1]', 'a@[IPv6:::1]', 'a@0x7f.1', 'a@1.2.3', 'a@x.123', 'a@2130706433']
  const urls = ['a@ex%61mple.com', 'a@x.org:25', 'a@x.org/b', 'a@x.org?b', 'a@x.org#b', 'a@u:p@x.org', 'a@x.org\\b']
  const locals = [
    '"a b"@x.org',
    '"a"@x.org',
    'a..b@x.org',
    '.a@x.org',
    'a.@x.org',
    'a(b)@x.org',
    'a,b@x.org',
    '<a@x.org>',
  ]
  const folded = [
    'a\uff20b@x.org',
    '\uff20@x.org',
    'a\uff0e\uff0eb@x.org',
    'a\u00a8@x.org',
    'a\u2025b@x.org',
    'a@b@x.org',
  ]
  const broken = ['a\ud800@x.org', 'a@x\udc00.org', 'a@xn--iñvalid.com']
  for (const raw of [...wrong, ...spaces, ...literals, ...urls, ...locals, ...folded, ...broken]) {
    t.equal(keyOf(raw), null, JSON.stringify(raw))
  }
})

t.test('lengths are counted in octets', async (t) => {
  const domain = (length: number) => `${'d.'.repeat(length).slice(0, length - 2)}de`.slice(-length)
  t.ok(keyOf(`${'x'.repeat(64)}@x.org`))
  t.equal(keyOf(`${'x'.repeat(65)}@x.org`), null)
  t.equal(keyOf(`${'é'.repeat(33)}@x.org`), null)
  t.ok(keyOf(`a@${'x'.repeat(63)}.org`))
  t.equal(keyOf(`a@${'x'.repeat(64)}.org`), null)
  t.ok(keyOf(`${'x'.repeat(64)}@${domain(189)}`))
  t.equal(keyOf(`${'x'.repeat(64)}@${domain(190)}`), null)
  t.equal(keyOf(`${'x'.repeat(64)}@${'ü.'.repeat(25)}de`), null, 'counted with the domain in ASCII')
  t.equal(keyOf(`${'\ufdfa'.repeat(4)}@x.org`), null, 'what grows too long by folding')
  const begun = performance.now()
  t.equal(keyOf(`${'a.'.repeat(5_000_000)}@x.org`), null)
  t.ok(performance.now() - begun < 50, 'decided at once')
})

t.test('the key of a key is the key itself, over all code points', async (t) => {
  const { accepted, unstable } = unstableAddresses(() => ['Σ'])
  t.ok(accepted > 100_000)
  t.same(unstable, [])
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(word, word, (local, domain) => {
      const key = keyOf(`${local}@${domain}.org`)
      return key === null || keyOf(key) === key
    }),
    { numRuns: 3000 },
  )
})

t.test('a login is an address, a name or neither', async (t) => {
  t.same(loginKey('Alice@Example.COM'), { kind: 'email', key: 'alice@example.com' })
  t.same(loginKey('ＡＬＩＣＥ'), { kind: 'username', key: 'alice' })
  t.same(loginKey('root'), { kind: 'username', key: 'root' }, 'a name of before a word was reserved')
  for (const raw of ['', '@', 'a@b', 'a\ud800', 'x'.repeat(320)]) t.equal(loginKey(raw), null)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const key = loginKey(raw)
      return key === null || typeof key.key === 'string'
    }),
  )
})
