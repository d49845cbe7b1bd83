import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import type { House } from './house.ts'

export interface ReceivedMail {
  to: string
  subject: string
  text: string
  html: string
  /** The token in it, if any. */
  token: string
  link: string
}

/** Waits until every mail that follows from what has happened was sent or has failed once. */
export async function mailsSent(house: House): Promise<void> {
  await house.started.relay.settled()
  await house.started.workers.mailer.settled()
}

/** The mails of those houses that send them through an SMTP server. */
export const caughtMails = new WeakMap<House, ReceivedMail[]>()

/** Every mail that the house has sent, or written to its files, in the order of their sending. */
export async function mailsOf(house: House): Promise<ReceivedMail[]> {
  await mailsSent(house)
  const caught = caughtMails.get(house)
  if (caught !== undefined) return [...caught]
  return mailsIn(house.started.config.dataDir)
}

/** Every mail that was written to files in a `DATA_DIR`, in the order of their sending. */
export async function mailsIn(dataDir: string): Promise<ReceivedMail[]> {
  const folder = join(dataDir, 'mail')
  const files = await readdir(folder).catch(() => [])
  const whole = files.filter((file) => file.endsWith('.eml')).sort()
  return Promise.all(whole.map(async (file) => received(await simpleParser(await readFile(join(folder, file))))))
}

/** The mails to an address, optionally those whose subject matches. */
export async function mailsTo(house: House, address: string, subject = /./): Promise<ReceivedMail[]> {
  return (await mailsOf(house)).filter((mail) => mail.to === address && subject.test(mail.subject))
}

/** The latest such mail; fails when there is none. */
export async function mailTo(house: House, address: string, subject = /./): Promise<ReceivedMail> {
  const mails = await mailsTo(house, address, subject)
  const mail = mails.at(-1)
  if (mail === undefined) throw new Error(`no mail ${subject} to ${address}`)
  return mail
}

export function received(mail: ParsedMail): ReceivedMail {
  const text = mail.text ?? ''
  return {
    to: [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))[0] ?? '',
    subject: mail.subject ?? '',
    text,
    html: mail.html || '',
    token: /hf_tok_[\w-]{43}/.exec(text)?.[0] ?? '',
    link: /^\S+:\/\/\S+$/m.exec(text)?.[0] ?? '',
  }
}
