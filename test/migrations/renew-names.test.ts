import t, { type Test } from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { startService } from '../../src/start/start-service.ts'
import { StartError } from '../../src/start-error.ts'
import { password, setupToken, startTestApp, type TestApp } from '../test-app.ts'

const secret = 'the-secret-of-the-tests-is-long-enough'
const env = { NODE_ENV: 'test', SETUP_TOKEN: setupToken, RATE_LIMITS: 'off', ARGON2_MEMORY_KIB: '1024', SECRET: secret }

interface Named {
  _id: string
  names: { name: string; key: string; skeletons: string[] }[]
  names_rules: string
}
const accounts = ({ raw }: TestApp) => raw.collection<Named>('accounts')

/** An account with a name whose key was calculated by an earlier version. */
async function withEarlierKey(app: TestApp, name: string, key: string): Promise<string> {
  const body = { username: name, email: `old.${key.length}.${Date.now()}@example.com`, password }
  const { account } = (await app.ask('POST', '/v1/accounts', { body })).body
  const earlier = { 'names.0.key': key, 'names.0.skeletons': [key], names_rules: 'confusables-18.0.0' }
  await accounts(app).updateOne({ _id: account.id }, { $set: earlier })
  await app.raw.collection('settings').updateMany({}, { $set: { names_rules: 'confusables-18.0.0' } })
  return account.id
}

const startAgain = (app: TestApp) => startService(readConfig(env), app.uri, { now: app.started.service.now })
const signIn = (app: TestApp, login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })

t.test(
  'a start recalculates keys and skeletons that an earlier version has calculated differently',
  async (t: Test) => {
    const app = await startTestApp(t)
    const id = await withEarlierKey(app, 'İsmail', 'i\u0307smail')
    t.match(await signIn(app, 'ismail'), { status: 401 })
    await (await startAgain(app)).stop()
    const stored = await accounts(app).findOne({ _id: id })
    t.match(stored?.names, [{ name: 'İsmail', key: 'ismail' }])
    t.same(stored?.names[0]?.skeletons, ['l\u0307srnail', 'isrnail'])
    t.match(await signIn(app, 'ismail'), { status: 201 })
  },
)

t.test('a start that would merge two names reports them and changes neither', async (t: Test) => {
  const app = await startTestApp(t)
  const id = await withEarlierKey(app, 'İsmail', 'i\u0307smail')
  const body = { username: 'ismail', email: 'ismail@example.com', password }
  t.equal((await app.ask('POST', '/v1/accounts', { body })).status, 201)
  await t.rejects(
    startAgain(app),
    new StartError(
      'Usernames are, or look like, those of other accounts under the current rules: İsmail. Rename these accounts, or restore the former value of USERNAME_CONFUSABLES.',
    ),
  )
  t.match(await accounts(app).findOne({ _id: id }), { names: [{ key: 'i\u0307smail' }] })
})
