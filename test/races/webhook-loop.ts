import type { House, Person } from '../house.ts'
import type { ServiceProcess } from '../service-process.ts'
import type { Message } from '../webhook-receiver.ts'

interface Editing {
  through: () => ServiceProcess
  people: Person[]
  /** Asked before each edit, with how many were answered. */
  goesOn: (edits: number) => boolean
}

/** Everybody edits one thing after the other, through whichever process is there; returns how many were answered. */
export async function editAll({ through, people, goesOn }: Editing): Promise<number> {
  let edits = 0
  async function editAs({ token }: Person): Promise<void> {
    while (goesOn(edits)) {
      const edit = { token, headers: { 'if-match': '*' }, body: { bio: `${edits}` } }
      const reply = await through()
        .ask('PATCH', '/v1/me', edit)
        .catch(() => null)
      if (reply?.status === 200) edits += 1
      else await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  await Promise.all(people.map(editAs))
  return edits
}

/** What became of the events of an account, as the trail tells them and as they have arrived. */
export interface Arrivals {
  events: number
  /** In the trail, but never arrived. */
  lost: number
  /** Arrived, but not in the trail, or told otherwise there. */
  phantom: number
  /** Arrived for the first time after a later one had. */
  outOfOrder: number
  /** Arrived again, which receivers are to expect. */
  repeated: number
}

export async function arrivalsOf(house: House, people: Person[], messages: readonly Message[]): Promise<Arrivals> {
  const found: Arrivals = { events: 0, lost: 0, phantom: 0, outOfOrder: 0, repeated: 0 }
  for (const person of people) {
    const trail = new Map((await edits(house, person)).map((event) => [event.id, JSON.stringify(event)]))
    const own = messages.filter(({ event }) => event.account_id === person.id)
    const first = new Map(own.toReversed().map(({ event, text }) => [event.id, text]))
    const order = [...new Set(own.map(({ event }) => event.id))].map(
      (id) => own.find(({ event }) => event.id === id)?.event.seq,
    )
    found.events += trail.size
    found.repeated += own.length - first.size
    found.lost += [...trail.keys()].filter((id) => !first.has(id)).length
    found.phantom += [...first].filter(([id, text]) => trail.get(id) !== text).length
    found.outOfOrder += order.filter((seq, index) => index > 0 && seq < (order[index - 1] ?? 0)).length
  }
  return found
}

async function edits(house: House, { id }: Person): Promise<{ id: string; seq: number }[]> {
  const { token } = await house.admin()
  const query = `account=${id}&type=profile.updated`
  const { body } = await house.ask('GET', `/v1/admin/events/export?${query}`, { token })
  return body
    .split('\n')
    .slice(0, -1)
    .map((line: string) => JSON.parse(line))
}
