import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Relay } from '../accounts/relay.ts'
import type { Config } from '../config/config.ts'
import { createHashKinds } from '../credentials/hash-kinds.ts'
import { createPasswords, kindOfCost } from '../credentials/passwords.ts'
import { keptSecret } from '../data-dir.ts'
import { connect } from '../database/connect.ts'
import { fileTransport, type MailTransport, smtpTransport } from '../mail/transport.ts'
import type { Parts } from '../parts.ts'
import type { GeneratedSetupToken } from '../settings/setup-token.ts'
import { type Resolve, resolveHost } from '../webhooks/post.ts'
import { createService } from './create-service.ts'
import { createWorkers, type Workers } from './create-workers.ts'
import { bringDataUpToDate, generatedSetupToken, prepareDatabase } from './prepare-database.ts'
import { breachedPasswords, mailTemplates, nameRules } from './read-files.ts'

/** A service that is ready for an app, and how to end it. */
export interface Started extends Parts {
  relay: Relay
  workers: Workers
  /** What to print about the token of the first admin; null when there is one, or the token was configured. */
  setupToken: GeneratedSetupToken | null
  /** Relays pending events and closes the database. Called when no request runs any more. */
  stop(): Promise<void>
}

/** The options of a start besides the configuration. */
interface StartOptions {
  onError?: (error: unknown, message: string) => void
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
  const { onError = () => {}, report = () => {}, now = () => new Date() } = options
  const names = await nameRules(config)
  const breached = await breachedPasswords(config)
  const templates = await mailTemplates(config)
  const secrets = config.secrets.length > 0 ? config.secrets : [await keptSecret(config.dataDir)]
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
  const wake = { mail: () => workers.mailDelivery.wake(), webhooks: () => workers.webhookDelivery.wake() }
  const files = { names, breached, mailTemplates: templates }
  const { service, relay } = createService(config, { client, secrets, passwords, ...files, now, wake, onError })
  const hashKinds = createHashKinds(service.db.settings)
  const transport = mailTransport(config, options.onMail ?? (() => {}))
  const workers = createWorkers(service, {
    relayed: relay.settled,
    transport,
    resolve: options.resolve ?? resolveHost,
    hashKinds,
    secrets: secrets.length,
    onError,
    onNotice: options.onNotice ?? (() => {}),
  })
  await bringDataUpToDate(service, report).catch(async (error) => {
    await close()
    throw error
  })
  relay.start()
  for (const worker of Object.values(workers)) worker.start()

  return {
    config,
    limits: service.limits,
    service,
    relay,
    workers,
    setupToken: await generatedSetupToken(config, service.db.settings, settings),
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
