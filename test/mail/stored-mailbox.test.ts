import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { resetByVariants, variantsOf } from './mailbox-variants.ts'

const app = await startTestApp(t)
const mailbox = 'Mike.Sparks@github.example'

t.test('a mail goes to the stored mailbox, however the request spells it', async (t) => {
  const variants = variantsOf(mailbox.toLowerCase())
  t.ok(variants.length > 300, `${variants.length} ways of writing`)
  const some = variants.filter((_, index) => index < 10 || index % 25 === 0)
  const { same, wrong } = await resetByVariants(app, mailbox, some)
  t.strictSame(wrong, [])
  t.ok(same > 5 && same < some.length, `${same} of ${some.length} are the mailbox`)
})
