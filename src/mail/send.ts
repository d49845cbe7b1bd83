import { isDatabaseAway } from '../database/errors.ts'
import type { Service } from '../service.ts'
import { hour } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { keptFor, type MailRecord } from './mail.ts'
import { prepareMail } from './prepare.ts'
import { MailError, type MailTransport } from './transport.ts'

const every = 5_000
const atOnce = 4

/** Longer than any conversation with a mail server takes. */
const lease = 120_000
const firstPause = 30_000
const maxPauseMs = 6 * hour

/** How many tries a mail gets, about a day's worth, before it is given up. */
const mostTries = 12

/**
 * Sends the waiting mails. A process takes a mail by postponing its due time, so that another process takes it when
 * this one has died; it may then arrive twice, but is never lost.
 */
export function createMailer(service: Service, transport: MailTransport, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const taken: MailRecord[] = []
      while (taken.length < atOnce) {
        const mail = await take(service)
        if (mail === null) break
        taken.push(mail)
      }
      await Promise.all(
        byAccount(taken).map(async (mails) => {
          for (const mail of mails) await send(service, transport, mail, onError)
        }),
      )
      return taken.length === atOnce
    },
  })
}

function take(service: Service): Promise<MailRecord | null> {
  const now = service.now()
  return service.db.mails.findOneAndUpdate(
    { due_at: { $lte: now } },
    { $set: { due_at: new Date(now.getTime() + lease) }, $inc: { attempts: 1 } },
    { sort: { due_at: 1, _id: 1 }, returnDocument: 'after' },
  )
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
  onError: (error: unknown) => void,
): Promise<void> {
  try {
    const outgoing = await prepareMail(service, mail)
    if (outgoing === null) return await end(service, mail, 'moot')
    await transport.send(outgoing)
    await end(service, mail, 'sent')
  } catch (error) {
    onError(error)
    if (!isDatabaseAway(error)) await fail(service, mail, error)
  }
}

/** Only while this process still holds the lease. */
function mark(service: Service, mail: MailRecord, set: Partial<MailRecord>) {
  return service.db.mails.updateOne({ _id: mail._id, attempts: mail.attempts }, { $set: set })
}

async function end(service: Service, mail: MailRecord, state: 'sent' | 'moot' | 'dead', error: string | null = null) {
  const expire = new Date(service.now().getTime() + keptFor)
  await mark(service, mail, { state, due_at: null, error, expire_at: expire })
}

async function fail(service: Service, mail: MailRecord, error: unknown): Promise<void> {
  const reason = error instanceof MailError ? error.message : wordFor(error)
  const isFinal = error instanceof MailError && error.isFinal
  if (mail.attempts >= mostTries || isFinal) return end(service, mail, 'dead', reason)
  const pause = Math.min(firstPause * 2 ** (mail.attempts - 1), maxPauseMs)
  const due = new Date(service.now().getTime() + pause)
  await mark(service, mail, { state: 'failed', due_at: due, error: reason })
}

/** A failure before a server was contacted, in our own words. */
function wordFor(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return [code, name].find((word) => typeof word === 'string' && /^\w{1,80}$/.test(word))?.toString() ?? 'failed'
}
