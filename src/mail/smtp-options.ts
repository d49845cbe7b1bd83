/** How to reach a mail server, from `MAIL_URL`. */
export interface SmtpOptions {
  host: string
  port?: number
  /** TLS from the first byte. */
  secure: boolean
  /** Nothing is sent before the connection is encrypted. */
  requireTLS: boolean
  auth?: { user: string; pass: string }
}

/**
 * Reads an `smtp://` or `smtps://` address; `?requireTLS=true` requires STARTTLS (RFC 3207).
 *
 * @returns null when it cannot be used
 */
export function smtpOptions(text: string): SmtpOptions | null {
  if (!/^smtps?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return null
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isHost = /^[A-Za-z0-9.-]+$/.test(host) || hostname.startsWith('[')
  const [user, pass] = [decoded(username), decoded(password)]
  const isPlain = (pathname === '' || pathname === '/') && hash === '' && ['', '?requireTLS=true'].includes(search)
  if (!isHost || !isPlain || user === undefined || pass === undefined || port === '0') return null
  return {
    host,
    ...(port === '' ? {} : { port: Number(port) }),
    secure: protocol === 'smtps:',
    requireTLS: search !== '',
    ...(username === '' && password === '' ? {} : { auth: { user, pass } }),
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Whether nothing is ever sent over an unencrypted connection. */
export const isEncrypted = ({ secure, requireTLS }: SmtpOptions) => secure || requireTLS
