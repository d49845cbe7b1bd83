import { Secret, TOTP } from 'otpauth'
import { type Person, password, type TestApp } from './test-app.ts'

/** The code that an authenticator app shows at a time. */
export function codeOf(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })
}

/** Begins to add a second factor; returns its secret. */
export async function beginFactor(app: TestApp, { token }: Pick<Person, 'token'>): Promise<string> {
  const answer = await app.ask('POST', '/v1/me/factors/totp', { token, body: { password } })
  if (answer.status !== 201) throw new Error(`factor: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.secret
}

/** Adds a second factor, which uses up its current code: the next one is valid 30 seconds later. */
export async function confirmFactor(app: TestApp, person: Person): Promise<{ secret: string; recovery: string[] }> {
  const secret = await beginFactor(app, person)
  const body = { code: codeOf(secret, app.started.service.now()) }
  const answer = await app.ask('POST', '/v1/me/factors/totp/confirm', { token: person.token, body })
  if (answer.status !== 200) throw new Error(`confirm: ${answer.status} ${JSON.stringify(answer.body)}`)
  return { secret, recovery: answer.body.recovery_codes }
}

/** Adds a second factor, then moves the clock so that the next code is a new one. */
export async function addFactor(app: TestApp, person: Person): Promise<{ secret: string; recovery: string[] }> {
  const added = await confirmFactor(app, person)
  app.advanceClock(30_000)
  return added
}
