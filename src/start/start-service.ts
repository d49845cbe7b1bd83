import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { AccessPolicy } from '../accounts/access.ts'
import type { AccountDocument } from '../accounts/account.ts'
import { createAgentCheck } from '../accounts/check-agent.ts'
import { createRelay, type Relay } from '../accounts/relay.ts'
import { createAccountStore } from '../accounts/store.ts'
import { collections } from '../collections.ts'
import type { Config } from '../config/config.ts'
import { createHashKindReader, createHashKinds } from '../credentials/hash-kinds.ts'
import { createMailTokens } from '../credentials/mail-tokens.ts'
import { createPasswords, kindOfCost } from '../credentials/passwords.ts'
import { createSignerKeys } from '../credentials/signer-keys.ts'
import { keptSecret } from '../data-dir.ts'
import { connect } from '../database/connect.ts'
import { endTransaction } from '../database/unit-of-work.ts'
import { createEventLog } from '../events/log.ts'
import { createProjector } from '../events/projections.ts'
import { createOrphanedFileCleanup } from '../evidence/evidence-bytes.ts'
import { createBatchRunner } from '../hold-batches/run-batches.ts'
import { createRefs } from '../holds/refs.ts'
import { createRefusalNotes } from '../holds/refused-attempts.ts'
import { createSweeper } from '../holds/sweep.ts'
import { createCursors } from '../http/page.ts'
import { createIdempotencyStore } from '../idempotency/store.ts'
import { createMailConsumer } from '../mail/from-events.ts'
import { createReminder } from '../mail/remind.ts'
import { createMailer } from '../mail/send.ts'
import { fileTransport, type MailTransport, smtpTransport } from '../mail/transport.ts'
import { createResealer } from '../migrations/reseal.ts'
import type { Parts } from '../parts.ts'
import { createEraser } from '../personal-data/erase.ts'
import { createExpirer } from '../personal-data/expire-unverified.ts'
import { createReleaser } from '../personal-data/release-reservations.ts'
import { createLimits } from '../rate-limits/limits.ts'
import { createEncryptor } from '../secrets/encryptor.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import { createNetworks } from '../sessions/networks.ts'
import { createSetUpState } from '../settings/set-up-state.ts'
import type { GeneratedSetupToken } from '../settings/setup-token.ts'
import { createTurns } from '../turns.ts'
import { createEgressPolicy } from '../webhooks/egress-policy.ts'
import { createEnqueuer } from '../webhooks/enqueue.ts'
import { type Resolve, resolveHost } from '../webhooks/post.ts'
import { createSender } from '../webhooks/send.ts'
import { createBackground } from '../workers/background.ts'
import type { Worker } from '../workers/worker.ts'
import { bringDataUpToDate, generatedSetupToken, prepareDatabase } from './prepare-database.ts'
import { breachedPasswords, mailTemplates, nameRules } from './read-files.ts'

/** A service that is ready for an app, and how to end it. */
export interface Started extends Parts {
  relay: Relay
  workers: Record<
    | 'holdExpiry'
    | 'webhookDelivery'
    | 'holdBatches'
    | 'orphanedFiles'
    | 'mailDelivery'
    | 'holdReminders'
    | 'unverifiedExpiry'
    | 'reservationCleanup'
    | 'accountErasure'
    | 'reencryption'
    | 'hashKinds',
    Worker
  >
  /** What to print about the token of the first admin; null when there is one, or the token was configured. */
  setupToken: GeneratedSetupToken | null
  /** Relays pending events and closes the database. Called when no request runs any more. */
  stop(): Promise<void>
}

/** The options of a start besides the configuration. */
interface StartOptions {
  onError?: (error: unknown, what: string) => void
  now?: () => Date
  /** Called with the path of each mail that was written to a file. */
  onMail?: (path: string) => void
  /** Options of the driver, for watching its commands. */
  clientOptions?: Parameters<typeof connect>[1]
  /** Receives a sentence for the operator that is not an error. */
  onNotice?: (sentence: string) => void
  /** Receives a sentence about what the start waits for, after a second. */
  report?: (text: string) => void
  /** Resolves the names of webhook addresses. */
  resolve?: Resolve
}

/**
 * Prepares the database (indexes before anything else writes) and creates the service's parts.
 *
 * @throws StartError when the configuration, the database or the native hash cannot carry the service
 * @throws MongoError when the database does not answer
 */
export async function startService(config: Config, uri: string, options: StartOptions = {}): Promise<Started> {
  const onError = options.onError ?? (() => {})
  const names = await nameRules(config)
  const breached = await breachedPasswords(config)
  const templates = await mailTemplates(config)
  const secrets = config.secrets.length > 0 ? config.secrets : [await keptSecret(config.dataDir)]
  const report = options.report ?? (() => {})
  const slots = Math.max(2, availableParallelism())
  const hashing = createPasswords(config.hashCost, slots, config.hashQueue, {
    findSignerKey: (id) => service.signerKeys.find(id),
    kinds: { add: (kind) => hashKinds.add(kind) },
  })
  hashing.catch(() => {}) // awaited once the database is there
  const settings = await prepareDatabase(uri, report, kindOfCost(config.hashCost))
  const passwords = await hashing
  passwords.takeKinds(settings.hash_kinds)

  const { client, close } = await connect(uri, options.clientOptions)
  const mongo = client.db()
  const db = collections(mongo)
  const accounts = mongo.collection<AccountDocument>('accounts')
  const hashKinds = createHashKinds(db.settings)
  const now = options.now ?? (() => new Date())
  const limits = config.rateLimits ? createLimits(db.rate_limits, now, config.quotas) : null
  const log = createEventLog(db.events)
  const wakeWebhookDelivery = () => workers.webhookDelivery.wake()
  const projector = createProjector(db, (error) => onError(error, 'a hold not projected yet'))
  const consumers = [
    projector.relayed,
    createEnqueuer(db, now, wakeWebhookDelivery),
    createMailConsumer(db.mails, () => service.wakeMailDelivery(), limits),
  ]
  const relay = createRelay(accounts, log, consumers, (error) => onError(error, 'events not relayed'))
  const policy: AccessPolicy = {
    unverifiedMayNot: new Set(config.unverifiedMayNot),
    staffNeedSecondFactor: config.staffSecondFactor === 'required',
  }
  const service: Service = {
    client,
    mongo,
    db,
    store: createAccountStore({
      client,
      collection: accounts,
      relay,
      checkAgent: createAgentCheck({ accounts, tokens: db.service_tokens, policy, now }),
      project: projector.now,
    }),
    passwords,
    breached,
    names,
    cursors: createCursors(secrets),
    idempotencyStore: createIdempotencyStore(db.idempotency, secrets, now, (session) =>
      endTransaction(client, session),
    ),
    once: null,
    rehearses: false,
    limits,
    inTurn: createTurns({ standstill: 3_000, inAll: 15_000 }),
    newRef: createRefs(db.holds),
    factorSecrets: createEncryptor(secrets, 'second factor'),
    signerKeys: createSignerKeys(db.settings, createEncryptor(secrets, 'signer keys')),
    now,
    sessionDays: config.sessionDays,
    staffSessions: config.staffSessions,
    networkOf: createNetworks(secrets),
    concealsAddresses: config.emailConflicts === 'conceal',
    byInvitation: config.signUp === 'invitation',
    liftRequires: config.liftRequires,
    refusals: createRefusalNotes(db, now, (error) => onError(error, 'refusals not noted')),
    ...policy,
    unverifiedDays: config.unverifiedDays,
    isSetUp: createSetUpState(db.settings),
    serviceName: config.serviceName,
    mailTemplates: templates,
    logoUrl: config.logoUrl,
    links: config.links,
    mailTokens: createMailTokens(secrets),
    publicUrl: () => config.publicUrl ?? `http://${config.host}:${config.port}`,
    wakeMailDelivery: () => workers.mailDelivery.wake(),
    failedSignIns: config.failedSignIns,
    background: createBackground((error) => onError(error, 'background work not done')),
    claimHours: config.claimHours,
    closingDays: config.closingDays,
    setupTokenHash: config.setupToken === null ? null : hashToken(config.setupToken),
    webhooks: {
      sealer: createEncryptor(secrets, 'webhooks'),
      mayReach: createEgressPolicy(config.webhookAllow),
      httpsOnly: config.production,
      wake: wakeWebhookDelivery,
    },
  }
  const transport = mailTransport(config, options.onMail ?? (() => {}))
  const workers = {
    holdExpiry: createSweeper(service, (error) => onError(error, 'expiries not recorded')),
    mailDelivery: createMailer(service, transport, (error) => onError(error, 'mail not sent')),
    holdReminders: createReminder(service, (error) => onError(error, 'reminders not made')),
    unverifiedExpiry: createExpirer(service, (error) => onError(error, 'unverified accounts not expired')),
    reservationCleanup: createReleaser(service, (error) => onError(error, 'reserved names not released')),
    webhookDelivery: createSender(service, options.resolve ?? resolveHost, (error) =>
      onError(error, 'webhooks not sent'),
    ),
    holdBatches: createBatchRunner(service, (error) => onError(error, 'a batch of holds did not go on')),
    accountErasure: createEraser(service, relay.settled, (error) => onError(error, 'closed accounts not erased')),
    reencryption: createResealer(service, secrets.length, {
      onError: (error) => onError(error, 'not everything that is encrypted was looked at'),
      say: options.onNotice ?? (() => {}),
    }),
    hashKinds: createHashKindReader(hashKinds, passwords, (error) => onError(error, 'kinds of hashes not read')),
    orphanedFiles: createOrphanedFileCleanup(service, (error) => onError(error, 'loose files not swept')),
  }
  await bringDataUpToDate(service, report).catch(async (error) => {
    await close()
    throw error
  })
  relay.start()
  for (const worker of Object.values(workers)) worker.start()

  return {
    config,
    limits,
    service,
    relay,
    workers,
    setupToken: await generatedSetupToken(config, db.settings, settings),
    async stop() {
      await service.refusals.settled()
      await service.background.stop()
      await relay.stop()
      await Promise.all(Object.values(workers).map((worker) => worker.stop()))
      transport.close()
      await breached?.close()
      await close()
    },
  }
}

function mailTransport(config: Config, onMail: (path: string) => void): MailTransport {
  const host = config.publicUrl === null ? 'localhost' : new URL(config.publicUrl).hostname
  const address = config.mailFrom ?? `no-reply@${/^[\d.]+$|^\[/.test(host) ? 'localhost' : host}`
  const from = { name: config.serviceName, address }
  if (config.mailServer !== null) return smtpTransport(config.mailServer, from)
  return fileTransport(join(config.dataDir, 'mail'), from, onMail)
}
