import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Test } from 'tap'
import { caughtMails, type ReceivedMail, received } from '../mailbox.ts'
import { startTestApp, type TestApp } from '../test-app.ts'

export interface Catcher {
  url: string
  port: number
  mails: ReceivedMail[]
  /** The recipients that the envelopes named. */
  recipients: string[]
  /** The reply to further recipients: an SMTP code, or null to accept them. */
  refuse: number | null
  /** The text with which a mail is refused once it was read; null to accept it. */
  refuseMail: ((text: string) => string) | null
}

/** A real SMTP server that keeps the mails that it gets. */
export async function openCatcher(t: Test, options: SMTPServerOptions = {}): Promise<Catcher> {
  const caught: Catcher = { url: '', port: 0, mails: [], recipients: [], refuse: null, refuseMail: null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    ...options,
    onRcptTo(address, _session, done) {
      if (caught.refuse !== null) return done(Object.assign(new Error('not now'), { responseCode: caught.refuse }))
      caught.recipients.push(address.address)
      done()
    },
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          caught.mails.push(received(mail))
          const words = caught.refuseMail?.(mail.text ?? '') ?? null
          done(words === null ? null : Object.assign(new Error(words), { responseCode: 550 }))
        },
        (error: Error) => done(error),
      )
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  caught.port = (listening.address() as AddressInfo).port
  caught.url = `smtp://127.0.0.1:${caught.port}`
  t.teardown(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return caught
}

/** An app whose mails go through a real SMTP server, where the functions of `mailbox.ts` find them. */
export async function openHouseWithSmtp(t: Test, env: Record<string, string> = {}): Promise<TestApp> {
  const catcher = await openCatcher(t)
  const app = await startTestApp(t, { ...env, MAIL_URL: catcher.url })
  caughtMails.set(app, catcher.mails)
  return app
}
