import type { HashKindStore } from '../credentials/failure-time.ts'
import { createHashKindReader } from '../credentials/hash-kinds.ts'
import { createOrphanedFileCleanup } from '../evidence/evidence-bytes.ts'
import { createBatchRunner } from '../hold-batches/run-batches.ts'
import { createSweeper } from '../holds/sweep.ts'
import { createReminder } from '../mail/remind.ts'
import { createMailer } from '../mail/send.ts'
import type { MailTransport } from '../mail/transport.ts'
import { createReencryption } from '../migrations/reencrypt.ts'
import { createEraser } from '../personal-data/erase.ts'
import { createExpirer } from '../personal-data/expire-unverified.ts'
import { createReleaser } from '../personal-data/release-reservations.ts'
import type { Service } from '../service.ts'
import type { Resolve } from '../webhooks/post.ts'
import { createSender } from '../webhooks/send.ts'

interface WorkerParts {
  /** Resolves when all events so far have been moved. */
  relayed: () => Promise<void>
  transport: MailTransport
  /** Resolves the names of webhook addresses. */
  resolve: Resolve
  hashKinds: HashKindStore
  /** The number of secrets with which something may be encrypted. */
  secrets: number
  onError: (error: unknown, message: string) => void
  /** Receives a sentence for the operator that is not an error. */
  onNotice: (sentence: string) => void
}

/** Creates the background workers of the service; none is started. */
export function createWorkers(
  service: Service,
  { relayed, transport, resolve, hashKinds, secrets, onError, onNotice }: WorkerParts,
) {
  const failed = (message: string) => (error: unknown) => onError(error, message)
  return {
    holdExpiry: createSweeper(service, failed('expiries not recorded')),
    mailDelivery: createMailer(service, transport, failed('mail not sent')),
    holdReminders: createReminder(service, failed('reminders not made')),
    unverifiedExpiry: createExpirer(service, failed('unverified accounts not expired')),
    reservationCleanup: createReleaser(service, failed('reserved names not released')),
    webhookDelivery: createSender(service, resolve, failed('webhooks not sent')),
    holdBatches: createBatchRunner(service, failed('a batch of holds did not continue')),
    accountErasure: createEraser(service, relayed, failed('closed accounts not erased')),
    reencryption: createReencryption(service, secrets, {
      onError: failed('not all encrypted values were checked'),
      say: onNotice,
    }),
    hashKinds: createHashKindReader(hashKinds, service.passwords, failed('kinds of hashes not read')),
    orphanedFiles: createOrphanedFileCleanup(service, failed('orphaned files not deleted')),
  }
}

export type Workers = ReturnType<typeof createWorkers>
