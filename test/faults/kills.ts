import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import type { Test } from 'tap'
import {
  databasePid,
  eventually,
  kill,
  type Reply,
  type ServiceProcess,
  setUpAdmin,
  signUpOf,
  startProcess,
} from '../service-process.ts'
import { password } from '../test-app.ts'

/** The acknowledged writes by the ids of their requests, and the resulting accounts. */
interface Acknowledged {
  kind: string
  request: string
}

/** An account whose owner makes one write after another, so that it shows the last one. */
interface Owned {
  token: string
  /** The texts that it may show: the last acknowledged one, and those sent since then without an answer. */
  bios: (string | null)[]
}

export interface Kills {
  dataDir: string
  kills: number
  clients: number
  /** Writes that are acknowledged before each kill. */
  least: number
}

export interface Survived {
  kills: number
  acknowledged: Record<string, number>
  /** Each acknowledged write without its event, or with two. */
  lost: string[]
  /** Each account that does not show its last write, or whose trail has a gap. */
  damaged: string[]
}

/** How service and database are killed: in which order, and with how much time between them. */
const ways = [
  { first: 'database', pause: 0 },
  { first: 'service', pause: 0 },
  { first: 'database', pause: 15 },
  { first: 'service', pause: 15 },
] as const

/** Clients write without a pause while service and database are repeatedly killed and restarted. */
export async function killUnderLoad(t: Test, { dataDir, kills, clients, least }: Kills): Promise<Survived> {
  const env = { DATA_DIR: dataDir }
  const acknowledged: Acknowledged[] = []
  const owned: Owned[] = []
  let service = await startProcess(t, env)
  let over = false
  const admin = await setUpAdmin(service)

  /** Sends a write, and records it when it is acknowledged. Null without an answer. */
  async function write(kind: string, ...request: Parameters<ServiceProcess['ask']>): Promise<Reply | null> {
    const reply = await service.ask(...request).catch(() => null)
    if (reply === null) await pause(20)
    else if (reply.status < 300) acknowledged.push({ kind, request: String(reply.headers['x-request-id']) })
    return reply
  }
  async function live(client: number): Promise<void> {
    for (let count = 0; !over; count += 1) {
      const body = signUpOf(`client.${client}.${count}`)
      const signedUp = await write('sign-up', 'POST', '/v1/accounts', { body })
      if (signedUp?.status !== 201) continue
      const { token } = signedUp.body.session
      const account: Owned = { token, bios: [null] }
      owned.push(account)
      for (let edit = 0; edit < 3 && !over; edit += 1) {
        const bio = `edit ${edit}`
        account.bios.push(bio)
        const sent = { token, headers: { 'if-match': '*' }, body: { bio } }
        const edited = await write('edit', 'PATCH', '/v1/me', sent)
        if (edited?.status === 200) account.bios = [bio]
      }
      await write('sign-in', 'POST', '/v1/sessions', { body: { login: body.email, password } })
      const hold = { kind: 'policy', reason: 'other', actions: ['app.x'] }
      const url = `/v1/admin/accounts/${signedUp.body.account.id}/holds`
      await write('hold', 'POST', url, { token: admin, body: hold })
      await write('invitation', 'POST', '/v1/admin/invitations', { token: admin, body: { seats: 1 } })
    }
  }

  const living = Array.from({ length: clients }, (_, client) => live(client))
  for (let count = 0; count < kills; count += 1) {
    const before = acknowledged.length
    await eventually('writes before the kill', () => acknowledged.length >= before + least)
    const { first, pause: between } = ways[count % ways.length] ?? ways[0]
    const database = await databasePid(dataDir)
    if (database === null) throw new Error('no database is noted')
    if (first === 'database') kill(database, 'SIGKILL')
    else await service.end('SIGKILL')
    await pause(between)
    kill(database, 'SIGKILL')
    await service.end('SIGKILL')
    service = await startProcess(t, env)
  }
  over = true
  await Promise.all(living)
  return { kills, ...(await survivors(service, { dataDir, acknowledged, owned })) }
}

interface Witnessed {
  dataDir: string
  acknowledged: readonly Acknowledged[]
  owned: readonly Owned[]
}

/** Compares the acknowledged writes with the database, read without the service, and with the views of the service. */
async function survivors(service: ServiceProcess, { dataDir, acknowledged, owned }: Witnessed) {
  const [uri = ''] = (await readFile(join(dataDir, 'mongodb.uri'), 'utf8')).split('\n')
  const client = await MongoClient.connect(uri)
  const events = new Map<string, string>() // one event counts once, relayed or not
  const seqs = new Map<string, { seq: number; seen: Set<number> }>()
  try {
    const trail = (account: string, { seq, request_id }: Record<string, unknown>) => {
      events.set(`${account} ${seq}`, String(request_id))
      seqs.get(account)?.seen.add(Number(seq))
    }
    const accounts = await client
      .db()
      .collection('accounts')
      .find({ state: { $exists: true } })
      .toArray()
    for (const { _id, seq } of accounts) seqs.set(String(_id), { seq, seen: new Set() })
    for (const { _id, events: pending } of accounts) for (const event of pending) trail(String(_id), event)
    for await (const event of client.db().collection('events').find()) trail(event.account_id, event)
  } finally {
    await client.close()
  }

  const counts = new Map<string, number>()
  for (const request of events.values()) counts.set(request, (counts.get(request) ?? 0) + 1)
  const lost = acknowledged.flatMap(({ kind, request }) =>
    counts.get(request) === 1 ? [] : [`the ${kind} of request ${request} has ${counts.get(request) ?? 0} events`],
  )
  const damaged = [...seqs].flatMap(([account, { seq, seen }]) =>
    seen.size === seq && Math.max(...seen) === seq ? [] : [`account ${account}: ${seen.size} events of ${seq}`],
  )
  for (const { token, bios } of owned) {
    const { status, body } = await service.ask('GET', '/v1/me', { token })
    if (status !== 200 || !bios.includes(body.bio)) damaged.push(`${status}, bio ${body.bio} in place of ${bios}`)
  }
  const byKind: Record<string, number> = {}
  for (const { kind } of acknowledged) byKind[kind] = (byKind[kind] ?? 0) + 1
  return { acknowledged: byKind, lost, damaged }
}
