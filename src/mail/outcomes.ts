import type { Service } from '../service.ts'
import type { MailRecord } from './mail.ts'

/** Records the outcomes of mails, with one command for those that finish at about the same time. */
export interface Outcomes {
  note(mail: MailRecord, set: Partial<MailRecord>): void
  /** Resolves when all is written; rejects when some of it could not be. */
  written(): Promise<void>
}

/** How long an outcome waits for others, in milliseconds: a mail whose sender dies in this time arrives twice. */
const gatherFor = 50

/** Creates the record of outcomes of one process. */
export function createOutcomes({ db: { mails } }: Service): Outcomes {
  let waiting: { mail: MailRecord; set: Partial<MailRecord> }[] = []
  let writing = Promise.resolve()
  let timer: NodeJS.Timeout | null = null

  function write(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const outcomes = waiting
    waiting = []
    if (outcomes.length === 0) return
    const updates = outcomes.map(({ mail: { _id, attempts }, set }) => ({
      updateOne: { filter: { _id, attempts }, update: { $set: set } }, // only while this process still holds it
    }))
    const before = writing
    writing = mails.bulkWrite(updates, { ordered: false }).then(() => before)
    writing.catch(() => {}) // reported by `written`
  }

  return {
    note(mail, set) {
      waiting.push({ mail, set })
      timer ??= setTimeout(write, gatherFor)
    },
    written() {
      write()
      return writing
    },
  }
}
