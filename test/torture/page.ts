import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { breaks, root } from './breaks.ts'
import { notShown } from './promises.ts'
import { betweenMarkers, type FileResult, markdownTable, tableOf } from './table.ts'

const page = join(root, 'docs', 'guarantees.md')
const file = join(root, 'docs', 'guarantees.json')

/** When and with what something was run. */
export interface Circumstances {
  /** `2026-11-28, commit 1234567`. */
  when: string
  /** Versions and the kind of machine, without its name. */
  where: string
}

/** The last results of each long run and of each break, from which the page is written. */
interface Kept {
  /** By the name of the file, in seconds rounded. */
  runs: Record<string, Omit<FileResult, 'name'> & Circumstances>
  breaks: Record<string, { caught: boolean } & Circumstances>
}

/** @param server the description of the server, which begins with its version */
export function circumstances(server: string): Circumstances {
  const mongodb = /^MongoDB \S+/.exec(server)?.[0] ?? 'MongoDB of an unknown version'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory}`
  const day = new Date().toISOString().slice(0, 10)
  return { when: `${day}, ${commit()}`, where: `Node ${process.version}, ${mongodb}, ${machine}` }
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const isClean = git('status', '--porcelain', '--', 'src', 'plugins', 'routes', 'test', 'package-lock.json') === ''
  return `commit ${git('rev-parse', '--short', 'HEAD')}${isClean ? '' : ' with changes'}`
}

/** Stores the results of these long runs in place of their earlier ones, and writes the page. */
export async function keepRuns(results: readonly FileResult[], about: Circumstances): Promise<void> {
  const runs = results.map(({ name, passed, seconds, figures }) => [
    name,
    { passed, seconds: Math.round(seconds), figures, ...about },
  ])
  await keep({ runs: Object.fromEntries(runs) })
}

/** Stores which breaks were caught, and writes the page. */
export async function keepBreaks(caught: Record<string, boolean>, about: Circumstances): Promise<void> {
  const outcomes = Object.entries(caught).map(([name, caught]) => [name, { caught, ...about }])
  await keep({ breaks: Object.fromEntries(outcomes) })
}

async function keep(added: Partial<Kept>): Promise<void> {
  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Kept>
  const figures: Kept = {
    runs: { ...before.runs, ...added.runs },
    breaks: { ...before.breaks, ...added.breaks },
  }
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`)
  const text = betweenMarkers(await readFile(page, 'utf8'), 'torture', runsText(figures.runs))
  await writeFile(page, betweenMarkers(text, 'breaks', breaksText(figures.breaks)))
}

function runsText(runs: Kept['runs']): string {
  const results = Object.entries(runs).map(([name, result]) => ({ name, ...result }))
  const whenOf = (guarantee: string) =>
    distinct(
      results
        .filter(({ figures }) => figures.some((figure) => figure.guarantee === guarantee))
        .map((result) => result.when),
    )
  const lines = tableOf(results, true).map(({ guarantee, promise, figure, outcome }) => [
    ...[guarantee, promise, figure, whenOf(guarantee).join('; '), outcome],
  ])
  const table = markdownTable(['guarantee', 'promise', 'figure of the run', 'run on', 'outcome'], lines)
  const list = notShown.map((item) => `- ${item}`).join('\n')
  return `${whereOf(results)}\n\n${table}\n\nNot shown:\n\n${list}`
}

function breaksText(outcomes: Kept['breaks']): string {
  const lines = Object.entries(breaks).map(([name, { summary, guarantee, caughtBy }]) => {
    const outcome = outcomes[name]
    const verdict = outcome === undefined ? 'not run' : outcome.caught ? 'caught' : 'NOT CAUGHT'
    return [`\`${name}\``, summary, `${guarantee}, \`${caughtBy}\``, outcome?.when ?? '', verdict]
  })
  return markdownTable(['break', 'the changed build …', 'has to be caught by', 'run on', 'outcome'], lines)
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]
const whereOf = (circumstances: readonly Circumstances[]) =>
  `Run with ${distinct(circumstances.map(({ where }) => where)).join('; and with ')}.`
