import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { breaks, root } from './breaks.ts'
import { notShown } from './promises.ts'
import { betweenMarkers, markdownTable, type Row } from './table.ts'

const page = join(root, 'docs', 'guarantees.md')

/**
 * What the run was made with, in one line: nothing that names the machine.
 *
 * @param server the description of the server, which begins with its version
 */
export function circumstances(server: string): string {
  const mongodb = /^MongoDB \S+/.exec(server)?.[0] ?? 'MongoDB of an unknown version'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory}`
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${commit()}, Node ${process.version}, ${mongodb}, ${machine}`
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const isClean = git('status', '--porcelain', '--', 'src', 'plugins', 'routes', 'test', 'package-lock.json') === ''
  return `commit ${git('rev-parse', '--short', 'HEAD')}${isClean ? '' : ' with changes'}`
}

/** Writes the table of a full run into docs/guarantees.md. */
export async function writeTable(rows: readonly Row[], about: string, seconds: number): Promise<void> {
  const lines = rows.map(({ guarantee, promise, figure, outcome }) => [guarantee, promise, figure, outcome])
  const table = markdownTable(['guarantee', 'promise', 'figure of the run', 'outcome'], lines)
  const list = notShown.map((what) => `- ${what}`).join('\n')
  const duration = `It took ${Math.ceil(seconds / 60)} minutes.`
  const text = `${about}. ${duration}\n\n${table}\n\nNot shown:\n\n${list}`
  await write('torture', text)
}

/** Writes which breaks were caught into docs/guarantees.md. */
export async function writeBreaks(caught: Record<string, boolean>, about: string): Promise<void> {
  const lines = Object.entries(breaks).map(([name, { what, guarantee, caughtBy }]) => [
    `\`${name}\``,
    what,
    `${guarantee}, \`${caughtBy}\``,
    caught[name] === true ? 'caught' : 'NOT CAUGHT',
  ])
  const table = markdownTable(['break', 'the changed build …', 'has to be caught by', 'outcome'], lines)
  await write('breaks', `${about}.\n\n${table}`)
}

async function write(marker: string, text: string): Promise<void> {
  await writeFile(page, betweenMarkers(await readFile(page, 'utf8'), marker, text))
}
