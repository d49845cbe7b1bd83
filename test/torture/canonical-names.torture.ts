// Names are canonical: over all code points beside every neighbour, by the vectors of PRECIS, and mail goes to the stored mailbox.

import t from 'tap'
import { reservedNames } from '../../src/identifiers/reserved-names.ts'
import type { NameRules } from '../../src/identifiers/usernames.ts'
import { hour } from '../../src/time.ts'
import { neighbours, unstableAddresses, unstableNames } from '../identifiers/code-points.ts'
import { keyOf, vectors } from '../identifiers/precis-vectors.ts'
import { resetByVariants, variantsOf } from '../mail/mailbox-variants.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(hour)
const rules: NameRules = { confusables: 'refuse', reserved: reservedNames([]) }
const mailboxes = ['Mike.Sparks@github.example', "O'Neil_Liz@x.example", 'j\u00f6rg@b\u00fccher.example']
/** What is unassigned or private has no property that a neighbour could change. */
const isAssigned = (code: number) => !/[\p{Cn}\p{Co}\p{Cs}]/u.test(String.fromCodePoint(code))
/** A third of what is assigned: it neither composes nor has case. */
const isIdeograph = (code: number) => /\p{Unified_Ideograph}/u.test(String.fromCodePoint(code))
const neighboursOf = (code: number) => (!isAssigned(code) ? [''] : isIdeograph(code) ? ['', '\u0301'] : neighbours)
const total = { texts: 0, unstable: 0, wrongVectors: 0, variants: 0, strayed: 0 }

t.test('the canonical form of a canonical form is itself', async (t) => {
  const names = unstableNames(neighboursOf)
  const addresses = unstableAddresses((code) => (isAssigned(code) ? ['', 'a', '\u03a3', '\u0301'] : ['']))
  t.strictSame([names.walked, addresses.walked], [0x110000, 0x110000])
  t.strictSame([names.unstable, addresses.unstable], [[], []])
  total.texts = names.accepted * 3 + addresses.accepted
  total.unstable = names.unstable.length + addresses.unstable.length
})

t.test('the test vectors of PRECIS pass', async (t) => {
  const wrong = vectors.filter(([raw, key]) => keyOf(raw, rules) !== key)
  t.strictSame(wrong, [])
  total.wrongVectors = wrong.length
})

for (const mailbox of mailboxes) {
  t.test(`mail to ${mailbox} goes there, however a request spells it`, async (t) => {
    const app = await startTestApp(t)
    const variants = variantsOf(mailbox.toLowerCase())
    const { same, wrong } = await resetByVariants(app, mailbox, variants)
    t.strictSame(wrong, [])
    t.ok(same > 20 && same < variants.length, `${same} of ${variants.length} are the mailbox`)
    total.variants += variants.length
    total.strayed += wrong.length
  })
}

t.test('reports the figure', async () => {
  const { texts, unstable, wrongVectors, variants, strayed } = total
  report(t, {
    guarantee: 'G14',
    figure: `${texts} texts over all code points: ${unstable} unstable; ${vectors.length} vectors: ${wrongVectors} wrong; ${variants} ways of writing ${mailboxes.length} mailboxes: ${strayed} mails astray`,
  })
})
