import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Expression } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import { day } from '../time.ts'

/** How many appeals an account can submit in any 24 hours. */
const appealsADay = 5

/** The condition that an account may submit another appeal now. */
export function mayAppealAgain(now: Date): Filter<AccountDocument> {
  const oldest = { 'appealed_at.0': { $gt: new Date(now.getTime() - day) } }
  return { $nor: [{ [`appealed_at.${appealsADay - 1}`]: { $exists: true }, ...oldest }] } as Filter<AccountDocument>
}

/** The times of the latest appeals including a new one, the latest last. */
export function appealedAlsoAt(now: Date): Expression {
  return { $slice: [{ $concatArrays: [{ $ifNull: ['$appealed_at', []] }, [now]] }, -appealsADay] }
}

/** The 429 of an account that has reached this limit, or null. */
export function tooManyAppeals({ appealed_at: times = [] }: AccountDocument, now: Date): Problem | null {
  const [oldest] = times
  if (oldest === undefined || times.length < appealsADay) return null
  const seconds = Math.ceil((oldest.getTime() + day - now.getTime()) / 1000)
  if (seconds <= 0) return null
  return new Problem('rate_limited', {
    detail: {
      en: `An account can submit ${appealsADay} appeals a day. Try again in ${seconds} seconds.`,
      de: `Ein Konto kann am Tag ${appealsADay} Einsprüche einlegen. In ${seconds} Sekunden geht es wieder.`,
    },
    headers: { 'Retry-After': String(seconds) },
  })
}
