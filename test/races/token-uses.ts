import { giveToken, type TestApp } from '../test-app.ts'

/** How a token of each purpose is used; the index makes the requests differ if possible. */
export const uses = {
  email_verification: ({ ask }: TestApp, token: string) =>
    ask('POST', '/v1/email-verifications/confirm', { body: { token } }),
  password_reset: ({ ask }: TestApp, token: string, index: number) =>
    ask('POST', '/v1/password-resets/confirm', { body: { token, password: `an entirely new password ${index}` } }),
}

/**
 * * * Uses each token many times concurrently.
 *
 * @returns how often one was accepted, and the answers other than `not_found`
 */
export async function useAtOnce(
  app: TestApp,
  purpose: keyof typeof uses,
  { tokens, parallel }: { tokens: number; parallel: number },
): Promise<{ successes: number; otherwise: string[] }> {
  let successes = 0
  const otherwise: string[] = []
  for (let round = 0; round < tokens; round += 1) {
    const token = await giveToken(app, await app.signUp(), purpose)
    const answers = await Promise.all(Array.from({ length: parallel }, (_, index) => uses[purpose](app, token, index)))
    const good = answers.filter(({ status }) => status < 300).length
    successes += good
    if (good !== 1) otherwise.push(`token ${round}: ${good} successes`)
    for (const { status, body } of answers) {
      if (status >= 300 && body.code !== 'not_found') otherwise.push(`token ${round}: ${status} ${body.code}`)
    }
  }
  return { successes, otherwise }
}
