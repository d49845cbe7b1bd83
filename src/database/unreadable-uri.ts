import { StartError } from '../start-error.ts'

/** Options of a connection string that may hold a secret, however they are misspelt. */
const secretOption = /[?&][^=&]*(?:pass|pwd|secret|token|properties|credential)[^=&]*=/i

/** The driver's messages that repeat only names of options. */
const harmless = /^options? [\w, ]+ (?:is|are) not supported$/

/** The sentence for a connection string that the driver refuses. The driver's own message may repeat any part of it. */
export function unreadable(uri: string, error: Error): StartError {
  const isShown = harmless.test(error.message) && !uri.includes('@') && !secretOption.test(uri)
  const reason = isShown ? ` (${error.message})` : ''
  return new StartError(
    `MONGODB_URI is not a connection string of MongoDB${reason}. A user name or a password in it is percent-encoded.`,
  )
}
