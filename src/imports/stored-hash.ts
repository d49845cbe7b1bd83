import { setTimeout as pause } from 'node:timers/promises'
import { parseHash } from '../credentials/hash-formats.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { type PhpassHash, withKeptKey } from '../credentials/hash-grammar.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'

/** How soon a hash for which the queue had no room is tried again, in milliseconds. */
const retryMs = 250

/** The requester for whom a hash is stored, and the signal that the service stops. */
interface HashingContext {
  service: Service
  requester: Requester
  stopping: AbortSignal
}

/**
 * The stored form of the hash of an imported account: a weak hash is wrapped, and a secret inside it is stored
 * separately. The kind of hash is added to those in use before any account has it.
 *
 * @param text null for an account without a password
 * @returns null for a Firebase hash whose signer key is unknown or cannot be stored
 * @throws Problem `overloaded` when the service stops
 */
export async function storedHash(
  { service, requester, stopping }: HashingContext,
  text: string | null,
): Promise<string | null> {
  const { passwords, signerKeys } = service
  const check = text === null ? null : parseHash(text)
  if (text === null || !check?.ok) return passwords.unmatchable()
  const { hash } = check
  if (hash.kind === 'phpass') return expected(service, await wrapPatiently({ service, requester, stopping }, hash))
  if (hash.kind !== 'firebase') return expected(service, text)
  const { signerKey } = hash
  if (!Buffer.isBuffer(signerKey)) {
    return (await signerKeys.find(signerKey.id)) === null ? null : expected(service, text)
  }
  const id = await signerKeys.keep(signerKey)
  return id === null ? null : expected(service, withKeptKey(text, id))
}

async function expected(service: Service, phc: string): Promise<string> {
  await service.passwords.expect(phc)
  return phc
}

/** Waits while the queue is full: an import gives way to sign-ins. */
async function wrapPatiently({ service, requester, stopping }: HashingContext, weak: PhpassHash): Promise<string> {
  for (;;) {
    try {
      return await service.passwords.wrap(weak, requester)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'overloaded' || stopping.aborted) throw error
      await pause(retryMs)
    }
  }
}
