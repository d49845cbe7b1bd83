/** One request as a client saw it; `answered` and `status` are null when no answer came, so that nothing is known. */
export interface Operation {
  kind: 'edit' | 'place' | 'lift'
  /** On one clock for all operations of a history, in milliseconds. */
  sent: number
  answered: number | null
  status: number | null
  /** The request id of the answer, by which its event is found. */
  request: string | null
  /** The hold that was placed or lifted, if it is known. */
  ref: string | null
}

/** An event of the trail, as far as the order is concerned. */
export interface Ordered {
  seq: number
  type: string
  request_id: string | null
  hold_ref: string | null
}

const eventOf = { edit: 'profile.updated', place: 'hold.placed', lift: 'hold.lifted' } as const
const succeeded = ({ status }: Operation) => status !== null && status >= 200 && status < 300

/**
 * * * Compares what clients saw of one account with its trail.
 *
 * @param trail every event of the account, by `seq`, all its holds being ones that cover the edits
 * @returns each violation in words: a gap in `seq`; an edit ordered while a hold is in force; a success without its
 *   event, or with two; an operation ordered before one that was answered before it was sent; an edit that began after
 *   a hold was acknowledged, ended before its lifting was asked for, and succeeded; a refusal with no hold anywhere
 *   near
 */
export function violations(trail: readonly Ordered[], operations: readonly Operation[]): string[] {
  return [
    ...gaps(trail),
    ...editsUnderHold(trail),
    ...unmatched(trail, operations),
    ...disordered(trail, operations),
    ...editsAfterAcknowledgement(operations),
    ...refusedWithoutHold(operations),
  ]
}

function gaps(trail: readonly Ordered[]): string[] {
  return trail.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [`seq ${seq} stands at place ${index + 1}`]))
}

function editsUnderHold(trail: readonly Ordered[]): string[] {
  const holds = new Set<string | null>()
  return trail.flatMap(({ seq, type, hold_ref }) => {
    if (type === eventOf.place) holds.add(hold_ref)
    if (type === eventOf.lift) holds.delete(hold_ref)
    return type === eventOf.edit && holds.size > 0 ? [`the edit ${seq} is ordered under ${[...holds]}`] : []
  })
}

function unmatched(trail: readonly Ordered[], operations: readonly Operation[]): string[] {
  const counts = new Map<string, number>()
  for (const { type, request_id } of trail)
    counts.set(`${type} ${request_id}`, (counts.get(`${type} ${request_id}`) ?? 0) + 1)
  return operations.filter(succeeded).flatMap(({ kind, request }) => {
    const count = counts.get(`${eventOf[kind]} ${request}`) ?? 0
    return count === 1 ? [] : [`the ${kind} of request ${request} has ${count} events`]
  })
}

function disordered(trail: readonly Ordered[], operations: readonly Operation[]): string[] {
  const seqOf = new Map(trail.map(({ request_id, seq }) => [request_id, seq]))
  const done = operations.filter(succeeded).flatMap(({ sent, answered, request }) => {
    const seq = seqOf.get(request)
    return seq === undefined || answered === null ? [] : [{ sent, answered, seq }]
  })
  const bySent = [...done].sort((a, b) => a.sent - b.sent)
  const byAnswer = [...done].sort((a, b) => a.answered - b.answered)
  let next = 0
  let latest = 0
  return bySent.flatMap(({ sent, seq }) => {
    for (let before = byAnswer[next]; before !== undefined && before.answered < sent; before = byAnswer[++next])
      latest = Math.max(latest, before.seq)
    return seq > latest ? [] : [`seq ${seq} was asked for after seq ${latest} was answered`]
  })
}

function editsAfterAcknowledgement(operations: readonly Operation[]): string[] {
  const lifts = operations.filter(({ kind }) => kind === 'lift')
  const edits = operations.filter((operation) => operation.kind === 'edit' && succeeded(operation))
  return operations
    .filter((operation) => operation.kind === 'place' && succeeded(operation))
    .flatMap(({ ref, answered }) => {
      const from = answered ?? Number.POSITIVE_INFINITY
      const until = Math.min(...lifts.filter((lift) => lift.ref === ref).map(({ sent }) => sent))
      return edits
        .filter((edit) => edit.sent > from && (edit.answered ?? Number.POSITIVE_INFINITY) < until)
        .map((edit) => `the edit of request ${edit.request} succeeded under ${ref}`)
    })
}

function refusedWithoutHold(operations: readonly Operation[]): string[] {
  const maybe = ({ status }: Operation) => status === null || status >= 500
  const places = operations.filter(
    (operation) => operation.kind === 'place' && (succeeded(operation) || maybe(operation)),
  )
  const lifts = operations.filter((operation) => operation.kind === 'lift' && succeeded(operation))
  const stands = places.map(({ sent, ref }) => ({
    from: sent,
    until: lifts.find((lift) => lift.ref === ref && ref !== null)?.answered ?? Number.POSITIVE_INFINITY,
  }))
  return operations
    .filter(({ kind, status }) => kind === 'edit' && status === 409)
    .filter((edit) => !stands.some(({ from, until }) => from < (edit.answered ?? 0) && until > edit.sent))
    .map((edit) => `the edit of request ${edit.request} was refused although no hold stood`)
}
