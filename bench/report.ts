import { cpus } from 'node:os'
import type { Round } from './measure.ts'
import { type Operation, operations } from './target.ts'

export interface TargetResult {
  name: string
  skips: string
  startSeconds: number
  memoryMb: { idle: number; loaded: number }
  idleCommandsPerMinute: number | null
  rounds: Partial<Record<Operation, Round[]>>
  commands: Partial<Record<Operation, { perRequest: number; byName: Record<string, number> } | null>>
}

export interface Results {
  when: string
  machine: string
  clients: number
  rounds: number
  roundSeconds: number
  targets: TargetResult[]
}

/** The day, and on what a run was made. */
export function describeMachine(): string {
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim()})`
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return (low + high) / 2
}

export const digits = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** A table as Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [head, head.map(() => '---'), ...rows].map(line).join('\n')
}

/** A median with the least and the greatest round. */
function spread(values: readonly number[]): string {
  if (values.length === 0) return '–'
  return `${digits(median(values))} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`
}

/**
 * The tables as Markdown. A ratio is that of the medians of rounds which were interleaved; what an absolute rate means
 * depends on the machine.
 *
 * @param results the first target is the limit that the others are compared with
 */
export function markdown({ when, machine, clients, rounds, roundSeconds, targets }: Results): string {
  const head = ['', ...targets.map(({ name }) => name)]
  const row = (title: string, cell: (target: TargetResult) => string) => [title, ...targets.map(cell)]
  const [limit] = targets
  const valuesOf = (target: TargetResult | undefined, operation: Operation, member: keyof Round) =>
    (target?.rounds[operation] ?? []).map((round) => round[member])
  const rows = operations.flatMap((operation) => [
    row(`${operation} /s`, (target) => {
      const ratio = median(valuesOf(target, operation, 'perSecond')) / median(valuesOf(limit, operation, 'perSecond'))
      return `${spread(valuesOf(target, operation, 'perSecond'))}, ${digits(ratio)} ×`
    }),
    row('… p50, p99, ms', (target) =>
      (['p50', 'p99'] as const).map((member) => digits(median(valuesOf(target, operation, member)))).join(', '),
    ),
    row('… processor time of server, database, ms', (target) =>
      (['serverMs', 'databaseMs'] as const).map((member) => spread(valuesOf(target, operation, member))).join(', '),
    ),
    row('… commands', (target) => {
      const { perRequest } = target.commands[operation] ?? {}
      return perRequest === undefined ? '–' : digits(perRequest)
    }),
  ])
  const general = [
    row('start, s', ({ startSeconds }) => digits(startSeconds)),
    row('memory idle, loaded, MB', ({ memoryMb }) => `${digits(memoryMb.idle)}, ${digits(memoryMb.loaded)}`),
    row('commands of an idle minute', ({ idleCommandsPerMinute: idle }) => (idle === null ? '–' : digits(idle))),
  ]
  return [
    `${when}, ${machine}. ${clients} clients; ${rounds} rounds of ${roundSeconds} s for each operation, interleaved; medians`,
    '(least–greatest), and the ratio to the bare limit. Processor time and commands include what follows a request.',
    '',
    table(head, [...rows, ...general]),
    '',
    'What each skips:',
    '',
    ...targets.map(({ name, skips }) => `- ${name}: ${skips}`),
    '',
  ].join('\n')
}
