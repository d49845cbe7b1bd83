import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import type { RenderedMail } from './render.ts'
import { textPart } from './text-part.ts'

export interface OutgoingMail extends RenderedMail {
  /** The same for each try, so that a mail that arrives twice is recognised as one. */
  id: string
  /** The mailbox exactly as its account has it. */
  to: string
}

/** Where mail goes. */
export interface MailTransport {
  /** @throws Error when it was not taken; `responseCode` is that of SMTP where the server has answered */
  send(mail: OutgoingMail): Promise<void>
  close(): void
}

/** How long each step of a conversation with the server may take, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 20_000 }

/** Is loaded with the first mail: a start has no need of it. */
const mailer = () => import('nodemailer')

/** @param url `smtp://…` or `smtps://…` (RFC 5321) */
export function smtpTransport(url: string, from: string): MailTransport {
  const open = async () => (await mailer()).createTransport({ url, pool: true, ...patience } as object)
  let opened: ReturnType<typeof open> | undefined
  return {
    async send(mail) {
      opened ??= open()
      await (await opened).sendMail(messageOf(mail, from))
    },
    close() {
      opened?.then(
        (transport) => transport.close(),
        () => {},
      )
    },
  }
}

/**
 * Each mail a file `{UUIDv7}.eml` (RFC 5322) in the folder, renamed into place when it is whole.
 *
 * @param onWritten is called with the path of each
 */
export function fileTransport(folder: string, from: string, onWritten: (path: string) => void): MailTransport {
  return {
    async send(mail) {
      const { createTransport } = await mailer()
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
      const { message } = await transport.sendMail(messageOf(mail, from))
      const path = join(folder, `${uuid()}.eml`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 })
      await rename(`${path}.part`, path)
      onWritten(path)
    },
    close() {},
  }
}

function messageOf({ id, to, subject, text, html }: OutgoingMail, from: string) {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text: { raw: textPart(text) },
    html,
    messageId: `<${id.replace(/[^\w-]/g, '.')}@${from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')}>`,
    textEncoding: 'quoted-printable' as const,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
