import type { Test } from 'tap'
import { eventually, type ServiceProcess, startProcess } from '../service-process.ts'
import { password, type TestApp } from '../test-app.ts'

/** The result of a batch that was killed repeatedly. */
export interface Outcome {
  kills: number
  milliseconds: number
  /** The faults, as sentences. */
  faults: string[]
}

/** Signs up this many people; returns their ids. */
async function manyMembers(app: TestApp, count: number): Promise<string[]> {
  const ids: string[] = []
  let next = 0
  const signUp = async () => {
    while (next < count) {
      const username = `crowd.${next++}.member`
      const body = { username, email: `${username}@example.com`, password }
      const signedUp = await app.ask('POST', '/v1/accounts', { body })
      if (signedUp.status !== 201) throw new Error(`sign-up: ${signedUp.status} ${JSON.stringify(signedUp.body)}`)
      ids.push(signedUp.body.account.id)
    }
  }
  await Promise.all(Array.from({ length: 16 }, signUp))
  return ids
}

/**
 * * * Places a hold on each of many accounts by one batch, in a process that is repeatedly killed with `-9` while it
 * works, and checks the final state.
 *
 * @param app reports the progress; it does no items of the batch itself
 */
export async function killBatches(t: Test, app: TestApp, count: number, kills: number): Promise<Outcome> {
  await app.started.workers.holdBatches.stop()
  const admin = await app.admin()
  const ids = await manyMembers(app, count)
  const hold = { kind: 'policy', reason: 'other', actions: ['app.x'] }
  const taken = await app.ask('POST', '/v1/admin/hold-batches', {
    ...{ token: admin.token, body: { operation: 'place', account_ids: ids, hold } },
  })
  if (taken.status !== 202) throw new Error(`batch: ${taken.status} ${JSON.stringify(taken.body)}`)

  const begun = performance.now()
  const { id } = taken.body
  const pending = async () => (await read(app, id, '?limit=1')).counts.pending as number
  /** Waits for as long as there is progress. */
  const goOnTo = async (left: number) => {
    for (let seen = await pending(); seen > left; ) {
      const before = seen
      await eventually('the batch to go on', async () => {
        seen = await pending()
        return seen < before
      })
    }
  }
  let worker: ServiceProcess = await startProcess(t, { MONGODB_URI: app.uri })
  let killedAtWork = 0
  for (let kill = 1; kill <= kills; kill++) {
    const left = count - Math.floor((count * kill) / (kills + 1))
    await goOnTo(left)
    await worker.end('SIGKILL')
    if ((await pending()) > 0) killedAtWork += 1
    worker = await startProcess(t, { MONGODB_URI: app.uri })
  }
  await goOnTo(0)
  await worker.end('SIGTERM')
  return { kills: killedAtWork, milliseconds: performance.now() - begun, faults: await faultsOf(app, id, ids) }
}

async function read(app: TestApp, id: string, query: string) {
  const { token } = await app.admin()
  return (await app.ask('GET', `/v1/admin/hold-batches/${id}${query}`, { token })).body
}

/** Requires one hold on each account, in its record and in its trail, and a list of results with exactly these. */
async function faultsOf(app: TestApp, id: string, ids: string[]): Promise<string[]> {
  const mongo = app.raw
  const holds = await mongo.collection('holds').find().toArray()
  const refs = new Map<string, string[]>()
  for (const { _id, account_id } of holds) refs.set(account_id, [...(refs.get(account_id) ?? []), String(_id)])
  const accounts = await mongo
    .collection<{ _id: string; holds: { ref: string }[]; events: { type: string }[] }>('accounts')
    .find({ _id: { $in: ids } }, { projection: { 'holds.ref': 1, 'events.type': 1 } })
    .toArray()
  const placings = new Map<string, number>()
  const relayed = await mongo.collection('events').find({ type: 'hold.placed' }).toArray()
  for (const { account_id } of relayed) placings.set(account_id, (placings.get(account_id) ?? 0) + 1)

  const faults = accounts.flatMap(({ _id, holds, events }) => {
    const refsOfAccount = refs.get(_id) ?? []
    const placedEvents = (placings.get(_id) ?? 0) + events.filter(({ type }) => type === 'hold.placed').length
    const isRight =
      refsOfAccount.length === 1 && holds.length === 1 && holds[0]?.ref === refsOfAccount[0] && placedEvents >= 1
    return isRight
      ? []
      : [`${_id} has ${refsOfAccount.length} records, ${holds.length} holds and ${placedEvents} events of placing`]
  })
  if (accounts.length !== ids.length) faults.push(`${accounts.length} accounts of ${ids.length}`)
  if (holds.length !== ids.length) faults.push(`${holds.length} holds of ${ids.length}`)
  if (relayed.length > ids.length) faults.push(`${relayed.length} events of placing`)

  let listed = 0
  let cursor = ''
  do {
    const page = await read(app, id, `?limit=100${cursor}`)
    for (const { index, account_id, ref, outcome } of page.items) {
      const truthful = account_id === ids[index] && outcome === 'placed' && refs.get(account_id)?.[0] === ref
      if (!truthful) faults.push(`item ${index} tells of ${outcome} ${ref}`)
      listed += 1
    }
    if (page.state !== 'done' || page.counts.placed !== ids.length) faults.push(JSON.stringify(page.counts))
    cursor = page.next_cursor === null ? '' : `&cursor=${page.next_cursor}`
  } while (cursor !== '')
  if (listed !== ids.length) faults.push(`${listed} items are listed`)
  return faults
}
