import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { createEncryptor } from '../../src/secrets/encryptor.ts'
import { type Started, startService } from '../../src/start/start-service.ts'
import { day, minute } from '../../src/time.ts'
import { codeOf } from '../authenticator.ts'
import { realHashes } from '../credentials/real-hashes.ts'
import { eventually } from '../service-process.ts'
import { type Person, password, setupToken, startTestApp, type TestApp } from '../test-app.ts'
import { openReceiver } from '../webhook-receiver.ts'

const [older, newer] = ['the-older-secret-is-long-enough-here', 'the-newer-secret-is-long-enough-here']

interface Process {
  started: Started
  /** Its notices for the operator. */
  said: string[]
  signIn(body: object): Promise<number>
  confirm(person: Person, code: string): Promise<number>
}

/** One more process of the service on the database of a testApp, with these secrets. */
async function another(t: Test, testApp: TestApp, ...secrets: string[]): Promise<Process> {
  const said: string[] = []
  const env = { NODE_ENV: 'test', SETUP_TOKEN: setupToken, RATE_LIMITS: 'off', ARGON2_MEMORY_KIB: '1024' }
  const config = readConfig({ ...env, SECRET: secrets.join(','), WEBHOOK_ALLOW: '127.0.0.0/8' })
  const started = await startService(config, testApp.uri, {
    now: testApp.started.service.now,
    onNotice: (sentence) => said.push(sentence),
    onError: (error) => said.push(String((error as Error).message)),
  })
  const app = await buildApp(started)
  t.teardown(async () => {
    await app.close()
    await started.stop()
  })
  await started.workers.reencryption.settled()
  const signIn = async (payload: object) =>
    (await app.inject({ method: 'POST', url: '/v1/sessions', payload })).statusCode
  const confirm = async ({ token }: Person, code: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const url = '/v1/me/factors/totp/confirm'
    return (await app.inject({ method: 'POST', url, headers, payload: { code } })).statusCode
  }
  return { started, said, signIn, confirm }
}

/** A person with a second factor, and its secret. */
async function withFactor(testApp: TestApp): Promise<{ person: Person; secret: string }> {
  const person = await testApp.signUp()
  const asOwner = { token: person.token }
  const { secret } = (await testApp.ask('POST', '/v1/me/factors/totp', { ...asOwner, body: { password } })).body
  const body = { code: codeOf(secret, testApp.started.service.now()) }
  t.equal((await testApp.ask('POST', '/v1/me/factors/totp/confirm', { ...asOwner, body })).status, 200)
  return { person, secret }
}

/** The texts that stay encrypted in the database. */
async function sealed({ raw }: TestApp): Promise<Record<'factors' | 'webhooks' | 'signers', string[]>> {
  const accounts = await raw
    .collection('accounts')
    .find({ factor: { $exists: true } })
    .toArray()
  const webhooks = await raw.collection('webhooks').find().toArray()
  const settings = await raw.collection('settings').findOne({ signer_keys: { $exists: true } })
  return {
    factors: accounts.map(({ factor }) => factor.secret),
    webhooks: webhooks.map(({ secret }) => secret),
    signers: settings?.signer_keys.map((key: { sealed: string }) => key.sealed) ?? [],
  }
}

async function opensUnder(testApp: TestApp, secret: string): Promise<boolean> {
  const { factors, webhooks, signers } = await sealed(testApp)
  t.ok(factors.length > 0 && webhooks.length > 0 && signers.length > 0)
  const opens = (texts: string[], purpose: string) =>
    texts.every((text) => createEncryptor([secret], purpose).decrypt(text) !== null)
  return opens(factors, 'second factor') && opens(webhooks, 'webhooks') && opens(signers, 'signer keys')
}

async function scene(t: Test) {
  const testApp = await startTestApp(t, { SECRET: older, WEBHOOK_ALLOW: '127.0.0.0/8' })
  const receiver = await openReceiver(t)
  const admin = await testApp.admin()
  const body = { name: 'hook', url: receiver.url, events: ['profile.updated'] }
  t.equal((await testApp.ask('POST', '/v1/admin/webhooks', { token: admin.token, body })).status, 201)
  const firebase = realHashes.find(({ form }) => form === 'fbscrypt')
  const line = { username: 'from.firebase', email: 'from.firebase@example.com', password_hash: firebase?.hash }
  const headers = { 'content-type': 'application/x-ndjson' }
  const imported = { token: admin.token, headers, body: JSON.stringify(line) }
  t.match(await testApp.ask('POST', '/v1/admin/imports', imported), { status: 200, body: /created/ })
  const { person, secret } = await withFactor(testApp)
  const code = () => {
    testApp.advanceClock(minute)
    return codeOf(secret, testApp.started.service.now())
  }
  return { testApp, receiver, person, login: () => ({ login: person.email, password, code: code() }) }
}

t.test('a rolling restart replaces the secret, and stored values are encrypted again with the new one', async (t) => {
  const { testApp, login } = await scene(t)
  const appended = await another(t, testApp, older, newer)
  t.equal(await appended.signIn(login()), 201, 'beside a process that does not know the new one')
  const swapped = await another(t, testApp, newer, older)
  t.ok(await opensUnder(testApp, newer), 'sealed again under the first')
  t.equal(await swapped.signIn(login()), 201)
  t.equal(await appended.signIn(login()), 201, 'beside a process of before')
  await appended.started.workers.reencryption.settled()
  t.ok(await opensUnder(testApp, newer), 'which leaves it as it is')
  t.match(swapped.said.join(), /Those after it can be removed from \S+ on/)
  const from = Date.parse(/from (\S+) on/.exec(swapped.said.join())?.[1] ?? '')
  const ahead = from - testApp.started.service.now().getTime()
  t.ok(ahead > day - 600_000 && ahead <= day, 'a day after the last change')
  const alone = await another(t, testApp, newer)
  t.equal(await alone.signIn(login()), 201, 'without the older one')
  t.strictSame(alone.said, [])
})

t.test('a pending replacement of a second factor is encrypted again as well', async (t) => {
  const testApp = await startTestApp(t, { SECRET: older })
  const { person } = await withFactor(testApp)
  await testApp.hold(person, { kind: 'requirement', requirement: 'second_factor', actions: ['profile.update'] })
  const withPassword = { token: person.token, body: { password } }
  const begun = await testApp.ask('POST', '/v1/me/factors/totp', withPassword)
  t.equal(begun.status, 201)
  const wrong = await another(t, testApp, newer)
  t.match(wrong.said.join(), /second factors: 1, replacements of second factors: 1\)/)
  const swapped = await another(t, testApp, newer, older)
  t.match(swapped.said.join(), /Those after it can be removed from/)
  const account = await testApp.raw.collection('accounts').findOne({ factor: { $exists: true } })
  const { decrypt } = createEncryptor([newer], 'second factor')
  t.equal(decrypt(account?.factor.replacement.secret), begun.body.secret)
  const alone = await another(t, testApp, newer)
  t.strictSame(alone.said, [])
  t.equal(await alone.confirm(person, codeOf(begun.body.secret, testApp.started.service.now())), 200)
})

t.test('former signing secrets of webhooks are encrypted again for as long as they sign', async (t) => {
  const { testApp, person, receiver } = await scene(t)
  const webhooks = testApp.raw.collection('webhooks')
  const id = String((await webhooks.findOne())?._id)
  const { token } = await testApp.admin()
  const rotate = async () =>
    (await testApp.ask('POST', `/v1/admin/webhooks/${id}/rotate-secret`, { token, headers: { 'if-match': '*' } })).body
      .secret as string
  const former = await rotate()
  testApp.advanceClock(minute)
  const latest = await rotate()

  const wrong = await another(t, testApp, newer)
  t.match(wrong.said.join(), /signing secrets of webhooks: 1, former signing secrets of webhooks: 2, signer keys: 1\)/)
  await another(t, testApp, newer, older)
  const stored = (await webhooks.findOne())?.former_secrets as { secret: string }[]
  const { decrypt } = createEncryptor([newer], 'webhooks')
  t.equal(decrypt(stored[0]?.secret ?? ''), former)
  const alone = await another(t, testApp, newer)
  t.strictSame(alone.said, [])

  await testApp.started.workers.webhookDelivery.stop() // it has only the older secret
  await testApp.ask('PATCH', '/v1/me', { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'a' } })
  await eventually('the message to be sent', async () => receiver.messages.length > 0)
  const [message] = receiver.messages
  t.equal(String(message?.headers['webhook-signature']).split(' ').length, 3, 'each of the three signs')
  t.not(latest, former)

  testApp.advanceClock(day)
  const late = await another(t, testApp, 'a-secret-that-knows-nothing-at-all-here')
  t.notMatch(late.said.join(), /former signing/, 'those that sign no longer are not looked at')
})

t.test('replacing the secret sends no mail about an unfamiliar network', async (t) => {
  const { testApp, person, login } = await scene(t)
  const swapped = await another(t, testApp, newer, older)
  t.equal(await swapped.signIn(login()), 201)
  await swapped.started.relay.settled()
  const from = await testApp.raw.collection('events').find({ account_id: person.id, type: 'session.created' }).toArray()
  t.strictSame(
    from.map(({ changes }) => changes.from_new_place ?? null),
    [null],
  )
})

t.test(
  'a start that cannot decrypt stored values says so, and what to do; deliveries fail instead of waiting',
  async (t) => {
    const { testApp, person, receiver } = await scene(t)
    const { relay, workers } = testApp.started
    await relay.settled()
    await workers.webhookDelivery.stop()
    const wrong = await another(t, testApp, newer)
    t.match(
      wrong.said.join(),
      /SECRET does not decrypt all stored values \(second factors: 1, signing secrets of webhooks: 1, signer keys: 1\)/,
    )
    await testApp.ask('PATCH', '/v1/me', { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'a' } })
    await relay.settled()
    await wrong.started.workers.webhookDelivery.settled()
    const deliveries = testApp.raw.collection('deliveries')
    const failed = { state: 'waiting', last_attempt: { error: 'secret_unreadable' } }
    const delivery = await eventually('an attempt', () => deliveries.findOne({ attempts: { $gt: 0 } }))
    t.match(delivery, failed)
    t.equal(receiver.messages.length, 0)
    const both = await another(t, testApp, newer, older)
    t.notMatch(both.said.join(), /does not open/)
    testApp.advanceClock(day / 2)
    await both.started.workers.webhookDelivery.settled()
    t.equal(receiver.messages.length, 1, 'sent once it can be signed')
  },
)
