import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compile, type Project } from '../client/project.ts'
import { readBlocks } from './page.ts'

const run = promisify(execFile)
/** What a program prints between two blocks. */
export const mark = '-- the next block --'
/** Far longer than a busy machine needs; no test measures it. */
const hangsMs = 120_000

/** The blocks of a page marked `ts`, which form one program in their order. */
export interface Program {
  /** The expected output of each block: the block marked `text` after it, or nothing. */
  output: string[]
  text: string
}

/**
 * * * @param page its text
 * @param there replacements for texts of the page, such as the address of the service
 * @throws Error if the page has a block that belongs to no program
 */
export function readProgram(page: string, there: Record<string, string>): Program {
  const blocks = readBlocks(page)
  const other = blocks.find((block) => block.language !== 'ts' && block.language !== 'text')
  if (other !== undefined) throw new Error(`nothing runs this block marked ${other.language}:\n${other.text}`)
  const parts = blocks.flatMap(({ language, text }, index) => {
    const after = blocks[index + 1]
    return language === 'text' ? [] : [{ text, prints: after?.language === 'text' ? after.text.trim() : '' }]
  })
  const text = parts.map((part) => part.text).join(`console.log('${mark}')\n`)
  const inPlace = Object.entries(there).reduce((result, [said, now]) => result.replaceAll(said, now), text)
  return { text: inPlace, output: parts.map(({ prints }) => prints) }
}

/** The output of each block when a reader compiles and runs the program. */
export async function runProgram(project: Project, name: string, { text }: Program, env: object): Promise<string[]> {
  const faults = await compile(project, `${name}.ts`, text)
  if (faults !== '') throw new Error(faults)
  const options = { cwd: project.folder, env: { ...process.env, NO_COLOR: '1', ...env }, timeout: hangsMs }
  const { stdout } = await run(process.execPath, [join(project.folder, `${name}.js`)], options)
  return stdout.split(`${mark}\n`).map((part) => part.trim())
}
