import { timingSafeEqual } from 'node:crypto'
import { clashProblem } from '../accounts/clash-problem.ts'
import { findClashes, nullOnClash } from '../accounts/clashes.ts'
import { retryOrExplain } from '../database/transaction.ts'
import { Problem, signInStep } from '../http/problem.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import { storedSetupToken } from '../settings/setup-token.ts'
import { identityOf, makeAccount, type SignedUp, type SignUp } from './sign-up.ts'

const claim = (username: string) => ({ en: `Set up as ${username}`, de: `Als ${username} einrichten` })

/**
 * Creates the first admin, once: an active account whose address counts as verified. The mark that set-up is done and
 * the account are stored in one transaction.
 *
 * @throws Problem `invalid_credentials` for a wrong setup token, also when set-up is over; `already_set_up`; and as
 *   sign-up does
 */
export async function setUp(service: Service, input: SignUp & { setupToken: string }): Promise<SignedUp> {
  if (!(await isSetupToken(service, input.setupToken))) {
    throw new Problem('invalid_credentials', {
      detail: { en: 'The setup token is incorrect.', de: 'Das Einrichtungs-Token ist falsch.' },
      suggestion: {
        en: 'Take the token from SETUP_TOKEN, or the one that the service printed when it started.',
        de: 'Nehmen Sie das Token aus SETUP_TOKEN oder das, das der Dienst beim Start ausgegeben hat.',
      },
    })
  }
  const { settings } = service.db
  await refuseWhenDone(service)
  const { name, email } = identityOf(service, input)
  const phc = await service.passwords.hash(input.password, 'sign-in', input.requester)
  const retry = { method: 'POST', href: '/v1/admin/setup', claim } as const

  const signedUp = await retryOrExplain(
    async () => {
      const candidate = makeAccount(service, input, {
        name,
        email: { ...email, verifiedAt: service.now() },
        phc,
        state: 'active',
        verifyBy: null,
        roles: ['admin'],
      })
      return nullOnClash(() =>
        service.store.transaction(async (transaction) => {
          const done = await settings.updateOne(
            { _id: 'service', set_up_at: null },
            { $set: { set_up_at: service.now() } },
            { session: transaction },
          )
          if (done.modifiedCount === 0) return null
          await service.store.insert(candidate.account, transaction)
          return candidate
        }),
      )
    },
    async () => {
      await refuseWhenDone(service)
      const conflicts = await findClashes(service, { name, emailKey: email.key })
      if (conflicts.length === 0) return
      await refuseWhenDone(service) // the clash may be with the very account that another set-up has just created
      throw clashProblem(conflicts, input, retry)
    },
  )
  service.store.relayed(signedUp.account)
  return signedUp
}

async function isSetupToken(service: Service, token: string): Promise<boolean> {
  const expected = service.setupTokenHash ?? (await storedSetupToken(service.db.settings))
  return expected !== null && timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(expected))
}

async function refuseWhenDone(service: Service): Promise<void> {
  const settings = await service.db.settings.findOne({ _id: 'service' })
  if (settings?.set_up_at) {
    throw new Problem('already_set_up', {
      next: [signInStep({ en: 'Sign in as an admin', de: 'Als Admin anmelden' })],
    })
  }
}
