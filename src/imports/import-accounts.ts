import type { StaffCaller } from '../accounts/caller.ts'
import { literal } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import type { Language, Sentence } from '../languages.ts'
import type { ProblemCode } from '../problems/catalogue.ts'
import { type Candidate, type LineResult, type Reading, readLine } from './line.ts'
import { createPlace } from './place.ts'
import { ClientDisconnectedError, type Line } from './read-lines.ts'
import { createRehearsal } from './rehearse.ts'

/** Send a longer file in parts. */
export const maxLines = 1_000_000

export interface Import extends Omit<Reading, 'origin'> {
  staff: StaffCaller
  problemOf: (error: unknown) => Problem
  /** Receives failures that the response does not report. */
  onError: (error: unknown) => void
}

/** The last line of an import that did not finish: the first line that was not processed, and why. */
export interface StopLine {
  line: number
  status: 'stopped'
  code: ProblemCode
  detail: string
  suggestion: string
}

type Counts = Record<LineResult['status'], number>

/**
 * Creates an account from each line, a few at a time: no further line is read before the client has taken their
 * results. The right to import is checked again each time. The result is recorded in the trail of the importing admin,
 * also when the client has disconnected.
 */
export async function* importAccounts(
  input: Import,
  batches: AsyncIterable<Line[]>,
): AsyncGenerator<(LineResult | StopLine)[], void> {
  const { service, staff, dryRun, language } = input
  const reading = { ...input, origin: staff.origin }
  const place = dryRun ? createRehearsal(service) : createPlace(service, staff)
  const counts: Counts = { created: 0, unchanged: 0, conflict: 0, invalid: 0 }
  let next = 1
  let stopped: ProblemCode | 'client_gone' | null = 'client_gone'
  try {
    for await (const lines of batches) {
      next = lines[0]?.number ?? next
      await requireRoom(input, lines)
      const results = await resultsOf(await readAll(lines))
      for (const { status } of results) counts[status] += 1
      next = (lines.at(-1)?.number ?? next) + 1
      yield results
    }
    stopped = null
  } catch (error) {
    if (error instanceof ClientDisconnectedError) return
    const problem = input.problemOf(error)
    if (problem.status >= 500) input.onError(error)
    stopped = problem.code
    yield [stopLine(next, problem, language)]
  } finally {
    if (!dryRun) await record(input, { ...counts, stopped }).catch(input.onError)
  }

  /** One after the other: weak hashes are wrapped here, and each line takes one turn of the hash gate. */
  async function readAll(lines: readonly Line[]): Promise<(Candidate | LineResult)[]> {
    const read: (Candidate | LineResult)[] = []
    for (const line of lines) read.push(await readLine(reading, line))
    return read
  }

  /** Lines that only have to be reported, and lines that have to be stored. */
  async function resultsOf(read: readonly (Candidate | LineResult)[]): Promise<LineResult[]> {
    const candidates = read.filter((outcome) => 'account' in outcome)
    const placed = candidates.length > 0 ? await place(candidates) : []
    const byLine = new Map(placed.map((result) => [result.line, result]))
    return read.map((outcome) => byLine.get(outcome.line) ?? (outcome as LineResult))
  }
}

/** @throws Problem when no more lines may be processed */
async function requireRoom({ service, staff, stopping }: Import, lines: readonly Line[]): Promise<void> {
  if (stopping.aborted)
    throw new Problem('overloaded', {
      detail: { en: 'The service is stopping.', de: 'Der Dienst wird gerade beendet.' },
    })
  if ((lines.at(-1)?.number ?? 0) > maxLines) {
    throw new Problem('too_large', {
      detail: { en: `An import has at most ${maxLines} lines.`, de: `Ein Import hat höchstens ${maxLines} Zeilen.` },
    })
  }
  await service.store.checkAgent(staff)
}

const sendTheRest: Sentence = {
  en: 'Send this line and those after it again; what exists by then is told as unchanged or as a conflict.',
  de: 'Senden Sie diese Zeile und die danach noch einmal; was es dann schon gibt, wird als unverändert oder als Konflikt gemeldet.',
}

function stopLine(line: number, problem: Problem, language: Language): StopLine {
  return {
    line,
    status: 'stopped',
    code: problem.code,
    detail: problem.detailIn(language),
    suggestion: sendTheRest[language],
  }
}

/** The result is recorded even if its actor may no longer act. */
function record({ service, staff }: Import, counts: Counts & { stopped: string | null }) {
  return service.store.write(() => ({
    account: staff.account._id,
    authority: { kind: 'system' },
    origin: staff.origin,
    now: service.now(),
    set: {},
    event: { type: 'import.finished', changes: { import: { before: null, after: literal(counts) } } },
  }))
}
