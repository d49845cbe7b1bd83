import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { AccountWrite, ChangeExpressions } from '../accounts/write.ts'
import { factorState } from '../credentials/factor-state.ts'
import { checkCode, type SecondFactor, type UsedCode } from '../credentials/totp.ts'
import { literal } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'

/** What the write of the new session requires of the second factor, and what it uses up. */
export interface FactorUse {
  condition: Filter<AccountDocument>
  set: AccountWrite['set']
  /** The owner's view of it afterwards; empty unless a recovery code is used up. */
  changes: ChangeExpressions
}

/**
 * Asks for the second factor of an account after the right password.
 *
 * @param href of the request that is sent again with a code
 * @returns for the guarded write: that there is still none, or that the code has not been used meanwhile
 * @throws Problem `second_factor_required` without a code, `invalid_credentials` for a wrong or used one
 */
export function requireSecondFactor(
  service: Service,
  factor: SecondFactor | undefined,
  code: string | undefined,
  href: string | undefined = '/v1/sessions',
): FactorUse {
  if (!factor?.confirmed_at) {
    return { condition: { 'factor.confirmed_at': null } as Filter<AccountDocument>, set: {}, changes: {} }
  }
  if (code === undefined) {
    throw new Problem('second_factor_required', {
      next: [
        {
          rel: 'retry-with',
          title: {
            en: 'Send it with a code of the authenticator app, or a recovery code',
            de: 'Mit einem Code der Authenticator-App oder einem Wiederherstellungscode senden',
          },
          method: 'POST',
          href,
          needs: ['code'],
        },
      ],
    })
  }
  const used = checkCode(factor, code, service.factorSecrets, service.now())
  if (used === null)
    throw new Problem('invalid_credentials', {
      detail: {
        en: 'The code is incorrect, or was used before.',
        de: 'Der Code ist falsch oder wurde schon verwendet.',
      },
      suggestion: {
        en: 'Send the code that the authenticator app shows now, or a recovery code that was not used.',
        de: 'Senden Sie den Code, den die Authenticator-App jetzt zeigt, oder einen unbenutzten Wiederherstellungscode.',
      },
    })
  return useOf(factor, used)
}

function useOf({ secret }: SecondFactor, used: UsedCode): FactorUse {
  if ('step' in used) {
    const condition = { 'factor.secret': secret, 'factor.last_step': { $lt: used.step } }
    return { condition: condition as Filter<AccountDocument>, set: { 'factor.last_step': used.step }, changes: {} }
  }
  const { recovery } = used
  const condition = { 'factor.secret': secret, 'factor.recovery': recovery } as Filter<AccountDocument>
  const left = { $filter: { input: '$factor.recovery', cond: { $ne: ['$$this', literal(recovery)] } } }
  const after = { enabled: true, recovery_codes_left: { $size: left } }
  return { condition, set: { 'factor.recovery': left }, changes: { second_factor: { before: factorState, after } } }
}
