import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { literal } from '../database/expression.ts'
import { systemOrigin } from '../events/event.ts'
import type { Encryptor } from '../secrets/encryptor.ts'
import type { Service } from '../service.ts'
import { day, minute } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'

const every = 10 * minute
const batchSize = 100

/**
 * For how long after the last change of the first secret an older one may be needed: stored answers are kept for a day.
 */
const neededFor = day
const afterAll = '\u{10ffff}'

/** A kind of value that stays encrypted for longer than a day. */
interface Sealed {
  secret: string
  encryptor: Encryptor
  /** The values between two texts, in their order, at most a batch. */
  between(from: string, to: string): Promise<{ id: string; sealed: string }[]>
  replace(id: string, sealed: string, renewed: string): Promise<unknown>
}

interface Notices {
  onError: (error: unknown) => void
  /** Receives a sentence about the secrets that is not an error. */
  say: (sentence: string) => void
}

/**
 * Encrypts values again with the first secret that are encrypted with another one, and reports when the others are no
 * longer needed, and what none of them decrypts. While processes have different first secrets, as in a rolling restart,
 * the last one that started decides; the others change nothing.
 *
 * @param secrets the number of secrets
 */
export function createReencryption(service: Service, secrets: number, { onError, say }: Notices): Worker {
  const counts = [
    ...[secondFactors(service), begunReplacements(service)],
    ...[webhookSecrets(service), formerWebhookSecrets(service), signerKeys(service)],
  ]
  const first = service.factorSecrets.prefix
  let begun = false
  let lastNotice = ''

  const sayOnce = (sentence: string, how: (sentence: string) => void) => {
    if (lastNotice !== sentence) how(sentence)
    lastNotice = sentence
  }

  return createWorker({
    every,
    onError,
    async step() {
      if (!begun) await begin(service, first)
      begun = true
      const isFirst = (await rotation(service))?.first === first
      const unreadable: string[] = []
      let resealed = 0
      for (const kind of counts) {
        const count = await walk(kind, isFirst)
        resealed += count.resealed
        if (count.unreadable > 0) unreadable.push(`${kind.secret}: ${count.unreadable}`)
      }
      if (resealed > 0) await note(service, first)
      if (unreadable.length > 0) sayOnce(cannotOpen(unreadable), (sentence) => onError(new Error(sentence)))
      else if (isFirst && secrets > 1) sayOnce(mayGo(await rotation(service)), say)
      return false
    },
  })
}

function cannotOpen(unreadable: readonly string[]): string {
  return `SECRET does not decrypt all stored values (${unreadable.join(', ')}): put the earlier secret after the current one, separated by a comma, and start again.`
}

function mayGo(state: Rotation | undefined): string {
  const from = new Date((state?.at.getTime() ?? 0) + neededFor).toISOString()
  return `All stored values are encrypted with the first SECRET. Those after it can be removed from ${from} on, once every process has been started with this SECRET first.`
}

type Rotation = { first: string; at: Date }

async function rotation({ db }: Service): Promise<Rotation | undefined> {
  return (await db.settings.findOne({ _id: 'service' }))?.secrets
}

/** Records the first secret of a starting process; nothing changes if it is recorded already. */
async function begin({ db, now }: Service, first: string): Promise<void> {
  await db.settings.updateOne(
    { _id: 'service', 'secrets.first': { $ne: first } },
    { $set: { secrets: { first, at: now() } } },
  )
}

/** Records that a value was still encrypted with another secret. */
async function note({ db, now }: Service, first: string): Promise<void> {
  await db.settings.updateOne({ _id: 'service', 'secrets.first': first }, { $set: { 'secrets.at': now() } })
}

/**
 * Processes the values that are not encrypted with the first secret; ordered by the text itself, so that none is read
 * twice.
 */
async function walk({ encryptor, between, replace }: Sealed, reseals: boolean) {
  const { prefix } = encryptor
  const counts = { resealed: 0, unreadable: 0 }
  for (const [begin, end] of [
    ['', prefix],
    [`${prefix}${afterAll}`, afterAll],
  ] as const) {
    for (let from: string = begin; ; ) {
      const some = await between(from, end)
      for (const { id, sealed } of some) {
        const text = encryptor.decrypt(sealed)
        if (text === null) counts.unreadable += 1
        else if (reseals) {
          await replace(id, sealed, encryptor.encrypt(text))
          counts.resealed += 1
        }
      }
      const last = some.at(-1)
      if (last === undefined) break
      from = last.sealed
    }
  }
  return counts
}

const secondFactors = (service: Service) =>
  inAccounts(service, 'second factors', 'factor.secret', ({ factor }) => factor?.secret)

/** Each beside a second factor that is active until the new one is confirmed. */
const begunReplacements = (service: Service) =>
  inAccounts(
    service,
    'replacements of second factors',
    'factor.replacement.secret',
    ({ factor }) => factor?.replacement?.secret,
  )

function inAccounts(
  service: Service,
  secret: string,
  path: 'factor.secret' | 'factor.replacement.secret',
  secretOf: (account: Pick<AccountDocument, 'factor'>) => string | undefined,
): Sealed {
  return {
    secret,
    encryptor: service.factorSecrets,
    async between(from, to) {
      const inRange = { [path]: { $gt: from, $lt: to } } as Filter<AccountDocument>
      const accounts = await service.db.accounts
        .find(inRange, { projection: { [path]: 1 }, sort: { [path]: 1 }, limit: batchSize })
        .toArray()
      return accounts.flatMap((account) => {
        const sealed = secretOf(account)
        return sealed === undefined ? [] : [{ id: account._id, sealed }]
      })
    },
    replace: (account, sealed, renewed) =>
      service.store.tryWrite({
        account,
        authority: { kind: 'system' },
        origin: systemOrigin,
        now: service.now(),
        condition: { [path]: sealed } as Filter<AccountDocument>,
        set: { [path]: literal(renewed) },
        event: null,
        alone: true,
      }),
  }
}

function signerKeys({ db, signerKeys }: Service): Sealed {
  return {
    secret: 'signer keys',
    encryptor: signerKeys.encryptor,
    async between(from, to) {
      const document = await db.settings.findOne({ _id: 'service' }, { projection: { signer_keys: 1 } })
      return (document?.signer_keys ?? [])
        .filter(({ sealed }) => sealed > from && sealed < to)
        .sort((a, b) => (a.sealed < b.sealed ? -1 : 1))
    },
    replace: (_id, sealed, renewed) =>
      db.settings.updateOne(
        { _id: 'service', 'signer_keys.sealed': sealed },
        { $set: { 'signer_keys.$.sealed': renewed } },
      ),
  }
}

function webhookSecrets({ db, webhooks }: Service): Sealed {
  return {
    secret: 'signing secrets of webhooks',
    encryptor: webhooks.encryptor,
    async between(from, to) {
      const webhooks = await db.webhooks
        .find({ secret: { $gt: from, $lt: to } }, { sort: { secret: 1 }, limit: batchSize })
        .toArray()
      return webhooks.map(({ _id: id, secret: sealed }) => ({ id, sealed }))
    },
    replace: (_id, secret, renewed) => db.webhooks.updateOne({ _id, secret }, { $set: { secret: renewed } }),
  }
}

/** The former secrets that still sign. There are few webhooks: all are read at once. */
function formerWebhookSecrets({ db, webhooks, now }: Service): Sealed {
  return {
    secret: 'former signing secrets of webhooks',
    encryptor: webhooks.encryptor,
    async between(from, to) {
      const inRange = { secret: { $gt: from, $lt: to }, until: { $gt: now() } }
      const webhooks = await db.webhooks.find({ former_secrets: { $elemMatch: inRange } }).toArray()
      return webhooks
        .flatMap(({ _id: id, former_secrets = [] }) => former_secrets.map((former) => ({ ...former, id })))
        .filter(({ secret, until }) => secret > from && secret < to && until > now())
        .map(({ id, secret: sealed }) => ({ id, sealed }))
        .sort((a, b) => (a.sealed < b.sealed ? -1 : 1))
    },
    replace: (_id, sealed, renewed) =>
      db.webhooks.updateOne({ _id, 'former_secrets.secret': sealed }, { $set: { 'former_secrets.$.secret': renewed } }),
  }
}
