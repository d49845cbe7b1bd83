// What is imported can sign in: every form of hash that docs/imports.md lists, made by the real software of its system.
import t from 'tap'
import { realHashes } from '../credentials/real-hashes.ts'
import { signInWithHashes } from '../credentials/sign-in-with-hashes.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const app = await startTestApp(t)

t.test('each hash refuses another password, signs in, and is renewed', async (t) => {
  const faults = await signInWithHashes(app, realHashes)
  t.strictSame(faults, [])
  const [forms, makers] = [new Set(realHashes.map(({ form }) => form)), new Set(realHashes.map(({ maker }) => maker))]
  report(t, {
    guarantee: 'G25',
    figure: `${realHashes.length} hashes in ${forms.size} forms by ${makers.size} makers: ${realHashes.length - faults.length} imported, signed in and renewed`,
  })
})
