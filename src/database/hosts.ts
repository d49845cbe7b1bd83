const plain = /^mongodb(?:\+srv)?:\/\/(?:[^@/?#\s]*@)?([^@/?#\s]+)(?:[/?][^@]*)?$/

/**
 * A name or an address, optionally with a port, or a socket: not the user and the password of a string without hosts.
 */
const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$|^%2F[\w.%-]+$/i

/**
 * The hosts of a connection string, such as `db1.example.com:27017,db2.example.com:27017`, for messages.
 *
 * @returns null for a string whose parts cannot be distinguished for certain, so that no part of a password is ever shown
 */
export function hostsOf(uri: string): string | null {
  const hosts = plain.exec(uri)?.[1]
  return hosts?.split(',').every((part) => host.test(part)) ? hosts : null
}
