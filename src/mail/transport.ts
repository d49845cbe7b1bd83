import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import type { RenderedMail } from './render.ts'
import type { SmtpOptions } from './smtp-options.ts'
import { textPart } from './text-part.ts'

export interface OutgoingMail extends RenderedMail {
  /** The same for each try, so that a mail that arrives twice can be recognised as one. */
  id: string
  /** The mailbox exactly as its account has it. */
  to: string
}

/** Who mail comes from. */
export interface Sender {
  name: string
  address: string
}

/** The destination of mail. */
export interface MailTransport {
  /** @throws MailError when it was not accepted */
  send(mail: OutgoingMail): Promise<void>
  close(): void
}

/** How long each step of a conversation with the server may take, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Why a mail was not accepted, in codes: a server may repeat what it was sent in its own text, including links and
 * tokens.
 */
export class MailError extends Error {
  override name = 'MailError'
  /** True when another try cannot help. */
  readonly isFinal: boolean

  constructor(message: string, isFinal: boolean) {
    super(message)
    this.isFinal = isFinal
  }
}

/** Loaded with the first mail: a start does not need it. */
const mailer = () => import('nodemailer')

/** Speaks SMTP (RFC 5321). Connections are kept and reused. */
export function smtpTransport(server: SmtpOptions, from: Sender): MailTransport {
  const options = { ...server, ...patience }
  const open = async () => (await mailer()).createTransport({ ...options, pool: true })
  let opened: ReturnType<typeof open> | undefined
  return {
    async send(mail) {
      try {
        if ([from.address, mail.to].some(needsSmtpUtf8) && !(await hasSmtpUtf8(options))) {
          throw new MailError('the address needs SMTPUTF8, which the mail server does not have', true)
        }
        opened ??= open()
        await (await opened).sendMail(messageOf(mail, from))
      } catch (error) {
        throw error instanceof MailError ? error : mailError(error)
      }
    },
    close() {
      opened?.then(
        (transport) => transport.close(),
        () => {},
      )
    },
  }
}

interface SmtpFailure {
  code?: unknown
  responseCode?: unknown
  response?: unknown
}

function mailError(error: unknown): MailError {
  const { code, responseCode, response } = error as SmtpFailure
  const kind = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'failed'
  if (typeof responseCode !== 'number') return new MailError(`the mail server could not be used (${kind})`, false)
  const [, enhanced] = /^\d{3}[ -]([245](?:\.\d{1,3}){2})(?!\S)/.exec(String(response)) ?? []
  const codes = enhanced === undefined ? responseCode : `${responseCode} ${enhanced}`
  return new MailError(`the mail server answered ${codes} (${kind})`, isRefusedForGood(kind, responseCode))
}

/** A 5yz reply about this mail or its recipient (RFC 5321, section 4.2.1); one to our authentication may be fixed. */
function isRefusedForGood(kind: string, responseCode: number): boolean {
  return responseCode >= 500 && (kind === 'EENVELOPE' || kind === 'EMESSAGE')
}

/** A domain can be sent in its ASCII form, the part before it cannot (RFC 6531). */
function needsSmtpUtf8(address: string): boolean {
  return /[^\p{ASCII}]/u.test(address.slice(0, address.lastIndexOf('@')))
}

/** Asks the server for its extensions: nodemailer would send such an address anyway. */
async function hasSmtpUtf8(options: SmtpOptions): Promise<boolean> {
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection')
  const connection = new SMTPConnection(options)
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.on('end', () => reject(Object.assign(new Error('closed'), { code: 'ECONNECTION' })))
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    const extensions: unknown = Reflect.get(connection, '_supportedExtensions')
    return Array.isArray(extensions) && extensions.includes('SMTPUTF8')
  } finally {
    connection.close()
  }
}

/**
 * Writes each mail to a file `{UUIDv7}.eml` (RFC 5322) in the folder, renamed into place when it is complete.
 *
 * @param onWritten receives the path of each
 */
export function fileTransport(folder: string, from: Sender, onWritten: (path: string) => void): MailTransport {
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

function messageOf({ id, to, subject, text, html }: OutgoingMail, from: Sender) {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text: { raw: textPart(text) },
    html,
    messageId: `<${id.replace(/[^\w-]/g, '.')}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    textEncoding: 'quoted-printable' as const,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
