import type { Asks } from '../races/two-processes.ts'
import type { Reply } from '../service-process.ts'
import { giveToken, password, type TestApp } from '../test-app.ts'

const evil = 'evil.example'

/** Headers with which a request claims a different address of the service. */
export const allForged: Record<string, string> = {
  host: evil,
  'x-forwarded-host': evil,
  'x-forwarded-server': evil,
  'x-forwarded-proto': 'gopher',
  'x-forwarded-protocol': 'gopher',
  'x-forwarded-scheme': 'gopher',
  'x-forwarded-port': '6666',
  'x-forwarded-prefix': '/evil.example',
  'x-forwarded-for': '192.0.2.66',
  forwarded: `host=${evil};proto=gopher;by=${evil}`,
  'x-host': evil,
  'x-http-host-override': evil,
  'x-original-host': evil,
  'x-original-url': `https://${evil}/`,
  'x-rewrite-url': `https://${evil}/`,
  'x-real-host': evil,
  'front-end-https': 'gopher',
  origin: `https://${evil}`,
  referer: `https://${evil}/`,
  base: `https://${evil}/`,
  via: `1.1 ${evil}`,
}

/** These headers individually, in other spellings, and all together. */
export const forgeries: Record<string, string>[] = [
  ...Object.entries(allForged).map(([name, value]) => ({ [name]: value })),
  { host: `${evil}:6666` },
  { host: `localhost.${evil}` },
  { host: `127.0.0.1@${evil}` },
  { 'x-forwarded-host': `127.0.0.1, ${evil}` },
  { 'x-forwarded-host': `${evil}, 127.0.0.1` },
  { forwarded: `for=127.0.0.1;host="${evil}:6666", for=${evil}` },
  allForged,
]

/** Whether a text contains a forged value. */
export const isTakenOver = (text: string) => /evil|gopher|:6666|192\.0\.2\.66/.test(text)

let serial = 0

/**
 * Every operation that sends a mail, each for its own account, and some answers that contain an address of the service.
 */
export async function askForMails(app: TestApp, asks: Asks, headers: Record<string, string>): Promise<Reply[]> {
  const username = `plover.${++serial}.x`
  const email = `${username}@example.com`
  const ask: Asks['ask'] = (method, path, request) =>
    asks.ask(method, path, { ...request, headers: { ...headers, ...request?.headers } })
  const admin = (await app.admin()).token
  const signedUp = await ask('POST', '/v1/accounts', { body: { username, email, password } })
  const { account, session } = signedUp.body
  const { token } = session
  const hold = { kind: 'policy', reason: 'other', actions: ['app.x'] }
  const answers = [
    signedUp,
    await ask('POST', '/v1/password-resets', { body: { email } }),
    await ask('POST', '/v1/me/email-verifications', { token }),
    await ask('PUT', '/v1/me/email', { token, body: { email: `new.${email}`, password } }),
    await ask('POST', `/v1/admin/accounts/${account.id}/password-resets`, { token: admin }),
    await ask('POST', `/v1/admin/accounts/${account.id}/holds`, { token: admin, body: hold }),
  ]
  const other = await app.signUp() // a reset proves the address: the mails above would no longer be sent
  const confirmation = { token: await giveToken(app, other, 'password_reset'), password: 'another long password' }
  answers.push(await ask('POST', '/v1/password-resets/confirm', { body: confirmation }))
  const bad = answers.find(({ status }) => status >= 300)
  if (bad !== undefined) throw new Error(`${bad.status} ${JSON.stringify(bad.body)}`)
  for (const path of ['/v1/nowhere', '/v1/me', '/problems/account_held', '/confirm/email', '/openapi.json', '/docs/']) {
    answers.push(await ask('GET', path))
  }
  return answers
}
