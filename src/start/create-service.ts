import type { MongoClient } from 'mongodb'
import type { AccessPolicy } from '../accounts/access.ts'
import type { AccountDocument } from '../accounts/account.ts'
import { createAgentCheck } from '../accounts/check-agent.ts'
import { createRelay, type Relay } from '../accounts/relay.ts'
import { createAccountStore } from '../accounts/store.ts'
import { collections } from '../collections.ts'
import type { Config } from '../config/config.ts'
import { createMailTokens } from '../credentials/mail-tokens.ts'
import { createSignerKeys } from '../credentials/signer-keys.ts'
import { endTransaction } from '../database/unit-of-work.ts'
import { createEventLog } from '../events/log.ts'
import { createProjector } from '../events/projections.ts'
import { createRefs } from '../holds/refs.ts'
import { createRefusalNotes } from '../holds/refused-attempts.ts'
import { createCursors } from '../http/page.ts'
import { createIdempotencyStore } from '../idempotency/store.ts'
import { createMailConsumer } from '../mail/from-events.ts'
import { createLimits } from '../rate-limits/limits.ts'
import { createEncryptor } from '../secrets/encryptor.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import { createNetworks } from '../sessions/networks.ts'
import { createSetUpState } from '../settings/set-up-state.ts'
import { createTurns } from '../turns.ts'
import { createEgressPolicy } from '../webhooks/egress-policy.ts'
import { createEnqueuer } from '../webhooks/enqueue.ts'
import { createBackground } from '../workers/background.ts'

/** The parts of the service besides its configuration. */
interface Ingredients extends Pick<Service, 'passwords' | 'breached' | 'names' | 'mailTemplates' | 'now'> {
  client: MongoClient
  /** At least one; the first is the current one. */
  secrets: readonly string[]
  /** Wakes the workers, which are created afterwards. */
  wake: { mail: () => void; webhooks: () => void }
  onError: (error: unknown, message: string) => void
}

/** Creates the parts that every operation gets, and the relay that moves the events of accounts on. Nothing runs yet. */
export function createService(
  config: Config,
  { client, secrets, passwords, breached, names, mailTemplates, now, wake, onError }: Ingredients,
): { service: Service; relay: Relay } {
  const mongo = client.db()
  const db = collections(mongo)
  const accounts = mongo.collection<AccountDocument>('accounts')
  const limits = config.rateLimits ? createLimits(db.rate_limits, now, config.quotas) : null
  const projector = createProjector(db, (error) => onError(error, 'a hold not projected yet'))
  const consumers = [
    projector.relayed,
    createEnqueuer(db, now, wake.webhooks),
    createMailConsumer(db.mails, wake.mail, limits),
  ]
  const relay = createRelay(accounts, createEventLog(db.events), consumers, (error) =>
    onError(error, 'events not relayed'),
  )
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
    mailTemplates,
    logoUrl: config.logoUrl,
    links: config.links,
    mailTokens: createMailTokens(secrets),
    publicUrl: () => config.publicUrl ?? `http://${config.host}:${config.port}`,
    wakeMailDelivery: wake.mail,
    failedSignIns: config.failedSignIns,
    background: createBackground((error) => onError(error, 'background work not done')),
    claimHours: config.claimHours,
    closingDays: config.closingDays,
    setupTokenHash: config.setupToken === null ? null : hashToken(config.setupToken),
    webhooks: {
      encryptor: createEncryptor(secrets, 'webhooks'),
      allowsAddress: createEgressPolicy(config.webhookAllow),
      httpsOnly: config.production,
      wake: wake.webhooks,
    },
  }
  return { service, relay }
}
