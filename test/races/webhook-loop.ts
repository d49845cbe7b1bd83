import { setTimeout as pause } from 'node:timers/promises'
import type { Test } from 'tap'
import { minute } from '../../src/time.ts'
import { eventually, type ServiceProcess, startProcess } from '../service-process.ts'
import type { Person, TestApp } from '../test-app.ts'
import { type Message, openReceiver } from '../webhook-receiver.ts'

interface Course {
  kills: number
  /** The minimum number of answered edits. */
  least: number
  people: number
}

/**
 * * Two processes accept edits, relay their events and send them to a webhook that fails from time to time, while one
 * and then the other is killed and restarted, and in the end both. The app delivers what they leave behind.
 */
export async function bringUnderKills(t: Test, app: TestApp, { kills, least, people: count }: Course) {
  const receiver = await openReceiver(t, () => (Math.random() < 0.02 ? 500 : 200))
  const body = { name: 'all', url: receiver.url, events: ['profile.updated'] }
  await app.ask('POST', '/v1/admin/webhooks', { token: (await app.admin()).token, body })
  const people = await Promise.all(Array.from({ length: count }, () => app.signUp()))
  const start = () => startProcess(t, { WEBHOOK_ALLOW: '127.0.0.1/32', MONGODB_URI: app.uri })
  const processes: [ServiceProcess, ServiceProcess] = [await start(), await start()]

  let [killed, replaced, asked] = [0, 0, 0]
  const replace = async (which: 0 | 1) => {
    await processes[which].end('SIGKILL')
    processes[which] = await start()
    replaced += 1
  }
  let replacing = Promise.resolve()
  const edits = await editAll({
    runningProcess: () => processes[asked++ % 2 === 0 ? 0 : 1],
    people,
    goesOn(edits) {
      if (killed < kills && killed === replaced && edits > ((killed + 1) * least) / (kills + 1)) {
        const which = killed++ % 2 === 0 ? 0 : 1
        replacing = replacing.then(() => replace(which))
      }
      return replaced < kills || edits < least
    },
  })
  await replacing
  await Promise.all(processes.map((process) => process.end('SIGKILL')))
  await eventually('all to be sent', () => nothingWaits(app))
  return {
    edits,
    found: await arrivalsOf(
      app,
      people,
      receiver.messages.filter(({ status }) => status === 200),
    ),
  }
}

/** True when everything is delivered; delivers what dead processes left behind. */
async function nothingWaits({ started, advanceClock: later }: TestApp): Promise<boolean> {
  const { db } = started.service
  const pending = await db.accounts.findOne({ pending: true })
  if (pending !== null) started.relay.wake(pending._id, pending.events)
  await started.relay.settled()
  later(minute) // their leases are free, and failed deliveries are tried again
  await started.workers.webhookDelivery.settled()
  return pending === null && (await db.lanes.findOne({ due_at: { $gt: new Date(0) } })) === null
}

interface Editing {
  runningProcess: () => ServiceProcess
  people: Person[]
  /** Called before each edit with the number of answered ones. */
  goesOn: (edits: number) => boolean
}

/** Every person makes one edit after another, through whichever process runs; returns the number of answered ones. */
async function editAll({ runningProcess, people, goesOn }: Editing): Promise<number> {
  let edits = 0
  async function editAs({ token }: Person): Promise<void> {
    while (goesOn(edits)) {
      const edit = { token, headers: { 'if-match': '*' }, body: { bio: `${edits}` } }
      const reply = await runningProcess()
        .ask('PATCH', '/v1/me', edit)
        .catch(() => null)
      if (reply?.status === 200) edits += 1
      else await pause(20)
    }
  }
  await Promise.all(people.map(editAs))
  return edits
}

/** The events of an account, compared between the trail and the accepted deliveries. */
interface Arrivals {
  events: number
  /** In the trail, but never arrived. */
  lost: number
  /** Arrived, but not in the trail, or different there. */
  phantom: number
  /** Arrived for the first time after a later one had. */
  outOfOrder: number
  /** In the trail, but not at the position of its `seq`: duplicated, or after a gap. */
  misplaced: number
  /** Arrived again, which receivers are to expect. */
  repeated: number
}

async function arrivalsOf(app: TestApp, people: Person[], messages: readonly Message[]): Promise<Arrivals> {
  const arrivals: Arrivals = { events: 0, lost: 0, phantom: 0, outOfOrder: 0, misplaced: 0, repeated: 0 }
  for (const person of people) {
    const events = await edits(app, person)
    const trail = new Map(events.map((event) => [event.id, JSON.stringify(event)]))
    const ofPerson = messages.filter(({ event }) => event.account_id === person.id)
    const first = new Map(ofPerson.toReversed().map(({ event, text }) => [event.id, text]))
    const order = [...new Set(ofPerson.map(({ event }) => event.id))].map(
      (id) => ofPerson.find(({ event }) => event.id === id)?.event.seq,
    )
    arrivals.events += trail.size
    arrivals.misplaced += misplaced(events)
    arrivals.repeated += ofPerson.length - first.size
    arrivals.lost += [...trail.keys()].filter((id) => !first.has(id)).length
    arrivals.phantom += [...first].filter(([id, text]) => trail.get(id) !== text).length
    arrivals.outOfOrder += order.filter((seq, index) => index > 0 && seq < (order[index - 1] ?? 0)).length
  }
  return arrivals
}

/** The number of events that are not at their position, for an account that was created and then only edited. */
function misplaced(events: readonly { seq: number }[]): number {
  const seqs = events.map(({ seq }) => seq).sort((a, b) => a - b)
  return seqs.filter((seq, index) => seq !== index + 2).length
}

/** The events of the export as webhooks deliver them, without usernames beside the ids. */
async function edits(app: TestApp, { id }: Person): Promise<{ id: string; seq: number }[]> {
  const { token } = await app.admin()
  const query = `account=${id}&type=profile.updated`
  const { body } = await app.ask('GET', `/v1/admin/events/export?${query}`, { token })
  return body
    .split('\n')
    .slice(0, -1)
    .map((line: string) => {
      const { account_username: _, actor, ...event } = JSON.parse(line)
      const { username: __, ...by } = actor
      return {
        id: event.id,
        account_id: event.account_id,
        seq: event.seq,
        type: event.type,
        at: event.at,
        actor: by,
        ...event,
      }
    })
}
