import { randomInt } from 'node:crypto'

/** The unique values that a request wants; members that it does not accept are omitted. */
export interface Wanted {
  username: string
  email: string
  /** For resources with one unique name: a token, a webhook, an invitation, a file. */
  name: string
}

export type Member = keyof Wanted

/** The answer to a request: its conflicts as `field code`, in their order. */
export interface Outcome {
  status: number
  conflicts: string[]
}

/** An operation that writes unique values. */
export interface WritePath {
  takes: readonly Member[]
  /** Whether a success claims the value; otherwise all of many may succeed. */
  claims: boolean
  /** The conflict of `name`, as `field code`. */
  nameConflict?: string
  /** Gives these values to an owner, so that they are taken. */
  own(wanted: Partial<Wanted>): Promise<void>
  /** Prepares requests, one for each of these. */
  prepare(wanted: readonly Wanted[]): Promise<(() => Promise<Outcome>)[]>
}

/** Letters that look like no others, alone or side by side. */
const letters = 'abdefghkqstxyz'
const word = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
/** Two spellings that look alike and are different names. */
const spellings = (stem: string) => [`paypal.${stem}`, `paypaI.${stem}`] as const

const fresh = (): Wanted => {
  const stem = word()
  return { username: stem, email: `${stem}@example.com`, name: stem }
}

/** What the owners have before, and what each request wants. */
interface Clash {
  owners: Partial<Wanted>[]
  wanted(index: number): Wanted
}

interface Kind {
  /** The members that are wanted twice. */
  members: readonly Member[]
  /** Values that existing owners have. */
  owned: () => Clash
  /** Values that all requests want and nobody has; omitted if that is the same as another kind. */
  free?: () => Clash
}

const upper = (text: string, index: number) => (index % 2 ? text.toUpperCase() : text)

/** Single and double clashes, with one owner and with two, in the same spelling and in an equivalent one. */
export const kinds: Record<string, Kind> = {
  'the name': {
    members: ['name'],
    owned: () => {
      const { name } = fresh()
      return { owners: [{ name }], wanted: () => ({ ...fresh(), name }) }
    },
    free: () => {
      const { name } = fresh()
      return { owners: [], wanted: () => ({ ...fresh(), name }) }
    },
  },
  'the username': {
    members: ['username'],
    owned: () => {
      const { username } = fresh()
      return { owners: [{ username }], wanted: (index) => ({ ...fresh(), username: upper(username, index) }) }
    },
    free: () => {
      const { username } = fresh()
      return { owners: [], wanted: (index) => ({ ...fresh(), username: upper(username, index) }) }
    },
  },
  'the look of the username': {
    members: ['username'],
    owned: () => {
      const [username, alike] = spellings(word())
      return { owners: [{ username }], wanted: () => ({ ...fresh(), username: alike }) }
    },
    free: () => {
      const both = spellings(word())
      return { owners: [], wanted: (index) => ({ ...fresh(), username: both[index % 2 === 0 ? 0 : 1] }) }
    },
  },
  'the address': {
    members: ['email'],
    owned: () => {
      const { email } = fresh()
      return { owners: [{ email }], wanted: (index) => ({ ...fresh(), email: upper(email, index) }) }
    },
    free: () => {
      const { email } = fresh()
      return { owners: [], wanted: (index) => ({ ...fresh(), email: upper(email, index) }) }
    },
  },
  'username and address of one owner': {
    members: ['username', 'email'],
    owned: () => {
      const both = fresh()
      return { owners: [both], wanted: () => both }
    },
    free: () => {
      const both = fresh()
      return { owners: [], wanted: () => both }
    },
  },
  'username and address of two owners': {
    members: ['username', 'email'],
    owned: () => {
      const { username, email } = fresh()
      return { owners: [{ username }, { email }], wanted: () => ({ ...fresh(), username, email }) }
    },
  },
  'look and address of two owners': {
    members: ['username', 'email'],
    owned: () => {
      const [username, alike] = spellings(word())
      const { email } = fresh()
      return { owners: [{ username }, { email }], wanted: () => ({ ...fresh(), username: alike, email }) }
    },
    free: () => {
      const both = spellings(word())
      const { email } = fresh()
      return { owners: [], wanted: (index) => ({ ...fresh(), username: both[index % 2 === 0 ? 0 : 1], email }) }
    },
  },
}

/** The number of tries, and each answer that did not name exactly the clashing fields. */
export interface Tried {
  requests: number
  wrong: string[]
}

/** The kinds of clash that are possible on a path. */
export function kindsOf({ takes }: WritePath): Kind[] {
  return Object.values(kinds).filter(({ members }) => members.every((member) => takes.includes(member)))
}

/** Requests values that others own: with one request, then with many concurrently. */
export async function clashWithOwners(path: WritePath, { owned }: Kind, atOnce: number): Promise<Tried> {
  const tried: Tried = { requests: 0, wrong: [] }
  for (const count of [1, atOnce]) {
    const { owners, wanted } = owned()
    const identities = Array.from({ length: count }, (_, index) => wanted(index))
    const requests = await path.prepare(identities)
    for (const owner of owners) await path.own(owner)
    const outcomes = await Promise.all(requests.map((request) => request()))
    for (const [index, outcome] of outcomes.entries())
      judge(tried, path, { wanted: identities[index], owners, outcome })
  }
  return tried
}

/** Requests values that nobody has, many concurrently: one gets them, and the others clash with it. */
export async function clashInTheRace(path: WritePath, free: () => Clash, atOnce: number): Promise<Tried> {
  const tried: Tried = { requests: 0, wrong: [] }
  const { wanted } = free()
  const identities = Array.from({ length: atOnce }, (_, index) => wanted(index))
  const requests = await path.prepare(identities)
  const outcomes = await Promise.all(requests.map((request) => request()))
  const winners = outcomes.flatMap(({ status }, index) => (status < 300 ? [index] : []))
  if (winners.length !== 1) tried.wrong.push(`${winners.length} of ${atOnce} succeeded`)
  const owners = winners.flatMap((winner) => identities[winner] ?? [])
  for (const [index, outcome] of outcomes.entries()) {
    if (winners.includes(index)) tried.requests += 1
    else judge(tried, path, { wanted: identities[index], owners, outcome })
  }
  return tried
}

interface Judged {
  wanted: Wanted | undefined
  owners: readonly Partial<Wanted>[]
  outcome: Outcome
}

function judge(tried: Tried, path: WritePath, { wanted, owners, outcome }: Judged): void {
  tried.requests += 1
  const expected = wanted === undefined ? [] : conflictsOf(path, wanted, owners)
  const answered = `${outcome.status} ${outcome.conflicts.join(', ')}`
  if (answered !== `409 ${expected.join(', ')}`) tried.wrong.push(`${answered} in place of 409 ${expected.join(', ')}`)
}

/** The conflicts that have to be reported, in the order of the contract. */
function conflictsOf({ takes, nameConflict = '' }: WritePath, wanted: Wanted, owners: readonly Partial<Wanted>[]) {
  const owns = (member: Member, equal = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()) =>
    takes.includes(member) && owners.some((owner) => equal(owner[member] ?? '', wanted[member]))
  const alike = (one: string, other: string) => one.replace('paypaI', 'paypal') === other.replace('paypaI', 'paypal')
  return [
    ...(owns('username')
      ? ['username username_taken']
      : owns('username', alike)
        ? ['username username_confusable']
        : []),
    ...(owns('email') ? ['email email_taken'] : []),
    ...(owns('name') ? [nameConflict] : []),
  ]
}
