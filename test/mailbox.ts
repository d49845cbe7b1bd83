import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import type { TestApp } from './test-app.ts'

export interface ReceivedMail {
  from: { name: string; address: string }[]
  to: string
  subject: string
  text: string
  html: string
  /** The token in it, if any. */
  token: string
  link: string
}

/** Waits until every mail that the events so far cause was sent or has failed once. */
export async function mailsSent(app: TestApp): Promise<void> {
  await app.started.relay.settled()
  await app.started.workers.mailDelivery.settled()
}

/** The mails of the apps that send them through an SMTP server. */
export const caughtMails = new WeakMap<TestApp, ReceivedMail[]>()

/** Every mail that the app has sent, or written to files, in the order of sending. */
export async function mailsOf(app: TestApp): Promise<ReceivedMail[]> {
  await mailsSent(app)
  const caught = caughtMails.get(app)
  if (caught !== undefined) return [...caught]
  return mailsIn(app.started.config.dataDir)
}

const parsed = new Map<string, Promise<ReceivedMail>>()

/** Every mail that was written to files in a `DATA_DIR`, in the order of sending. A file is parsed once. */
export async function mailsIn(dataDir: string): Promise<ReceivedMail[]> {
  const folder = join(dataDir, 'mail')
  const files = await readdir(folder).catch(() => [])
  const whole = files.filter((file) => file.endsWith('.eml')).sort()
  return Promise.all(whole.map((file) => readMail(join(folder, file))))
}

function readMail(path: string): Promise<ReceivedMail> {
  const mail = parsed.get(path) ?? readFile(path).then(async (bytes) => received(await simpleParser(bytes)))
  parsed.set(path, mail)
  return mail
}

/** The mails to an address, optionally those whose subject matches. */
export async function mailsTo(app: TestApp, address: string, subject = /./): Promise<ReceivedMail[]> {
  return (await mailsOf(app)).filter((mail) => mail.to === address && subject.test(mail.subject))
}

/** The latest such mail; fails when there is none. */
export async function mailTo(app: TestApp, address: string, subject = /./): Promise<ReceivedMail> {
  const mails = await mailsTo(app, address, subject)
  const mail = mails.at(-1)
  if (mail === undefined) throw new Error(`no mail ${subject} to ${address}`)
  return mail
}

export function received(mail: ParsedMail): ReceivedMail {
  const text = mail.text ?? ''
  return {
    from: (mail.from?.value ?? []).map(({ name, address = '' }) => ({ name, address })),
    to: [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))[0] ?? '',
    subject: mail.subject ?? '',
    text,
    html: mail.html || '',
    token: /hf_tok_[\w-]{43}/.exec(text)?.[0] ?? '',
    link: /^\S+:\/\/\S+$/m.exec(text)?.[0] ?? '',
  }
}
