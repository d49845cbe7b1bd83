/** How many attempts of a kind are accepted in how many seconds. */
export interface Quota {
  points: number
  seconds: number
}

/**
 * The kinds of attempts, and the default limits. By source alone if anyone could be the target; by login and source
 * together where guessing has to stop, so that an attacker only locks out their own address; by recipient from all
 * sources, because a mailbox has to be protected from all of them together.
 */
export const quotas = {
  'sign-up-source': { points: 60, seconds: 600 },
  'sign-up-login': { points: 20, seconds: 600 },
  'sign-in-source': { points: 120, seconds: 600 },
  'sign-in-login': { points: 15, seconds: 600 },
  'mail-source': { points: 30, seconds: 600 },
  'mail-login': { points: 5, seconds: 600 },
  'mail-recipient': { points: 5, seconds: 600 },
  'mail-token-source': { points: 60, seconds: 600 },
  'own-password-source': { points: 120, seconds: 600 },
  'own-password-login': { points: 15, seconds: 600 },
} as const satisfies Record<string, Quota>

export type QuotaName = keyof typeof quotas
export type Quotas = Readonly<Record<QuotaName, Quota>>
