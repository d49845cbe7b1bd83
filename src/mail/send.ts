import { isDatabaseUnavailable } from '../database/errors.ts'
import type { Service } from '../service.ts'
import { hour } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { keptFor, type MailRecord } from './mail.ts'
import { createOutcomes, type Outcomes } from './outcomes.ts'
import { prepareMail } from './prepare.ts'
import { maxTaken, takeMails } from './take.ts'
import { MailError, type MailTransport } from './transport.ts'

const every = 5_000
const firstPause = 30_000
const maxPauseMs = 6 * hour

/** How many tries a mail gets, about a day's worth, before it is given up. */
const maxTries = 12

/**
 * Sends the waiting mails, some at a time. A process takes a mail for a while, so that another process takes it when this
 * one has died; it may then arrive twice, but is never lost.
 */
export function createMailer(service: Service, transport: MailTransport, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const taken = await takeMails(service)
      const outcomes = createOutcomes(service)
      await Promise.all(
        byAccount(taken).map(async (mails) => {
          for (const mail of mails) await send(service, transport, mail, { outcomes, onError })
        }),
      )
      await outcomes.written()
      return taken.length === maxTaken
    },
  })
}

/** The mails of one account are sent one after the other, so that they arrive in the order of the events. */
function byAccount(mails: MailRecord[]): MailRecord[][] {
  const groups = new Map<string, MailRecord[]>()
  for (const mail of mails) {
    const whose = mail.account_id ?? mail._id
    groups.set(whose, [...(groups.get(whose) ?? []), mail])
  }
  return [...groups.values()]
}

async function send(
  service: Service,
  transport: MailTransport,
  mail: MailRecord,
  { outcomes, onError }: { outcomes: Outcomes; onError: (error: unknown) => void },
): Promise<void> {
  try {
    const outgoing = await prepareMail(service, mail)
    if (outgoing !== null) await transport.send(outgoing)
    outcomes.note(mail, ended(outgoing === null ? 'moot' : 'sent', service.now()))
  } catch (error) {
    onError(error)
    if (!isDatabaseUnavailable(error)) outcomes.note(mail, failed(mail, error, service.now()))
  }
}

function ended(state: 'sent' | 'moot' | 'dead', now: Date, error: string | null = null): Partial<MailRecord> {
  return { state, due_at: null, error, expire_at: new Date(now.getTime() + keptFor) }
}

function failed(mail: MailRecord, error: unknown, now: Date): Partial<MailRecord> {
  const reason = error instanceof MailError ? error.message : wordFor(error)
  const isFinal = error instanceof MailError && error.isFinal
  if (mail.attempts >= maxTries || isFinal) return ended('dead', now, reason)
  const pause = Math.min(firstPause * 2 ** (mail.attempts - 1), maxPauseMs)
  return { state: 'failed', due_at: new Date(now.getTime() + pause), error: reason }
}

/** A failure before a server was contacted, in our own words. */
function wordFor(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return [code, name].find((word) => typeof word === 'string' && /^\w{1,80}$/.test(word))?.toString() ?? 'failed'
}
