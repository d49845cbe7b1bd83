const plain = /^mongodb(?:\+srv)?:\/\/(?:[^@/?#\s]*@)?([^@/?#\s]+)(?:[/?][^@]*)?$/

/**
 * The hosts of a connection string, such as `db1.example.com:27017,db2.example.com:27017`, for messages.
 *
 * @returns null for a string whose parts cannot be distinguished for certain, so that no part of a password is ever shown
 */
export function hostsOf(uri: string): string | null {
  return plain.exec(uri)?.[1] ?? null
}
