import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * Runs a program to its end.
 *
 * @returns its output
 * @throws Error with the exit code or signal and the program's last error message
 */
export async function runProgram(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '') lines.push(line.trim())
    })
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(status ?? signal))
  })
  if (code === 0) return lines.join('\n')
  const complaint = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'it printed nothing'
  throw new Error(`${command} ended with ${code}: ${complaint.slice(0, 300)}`)
}

/**
 * Starts a program with `--version`.
 *
 * @returns MongoDB's version, such as `6.0.5`
 * @throws Error that says why it does not run on this machine (another processor, a missing library)
 */
export async function mongodVersion(program: string): Promise<string> {
  const text = await runProgram(program, ['--version'])
  const version = /db version v(\d+\.\d+\.\d+)/.exec(text)?.[1]
  if (version === undefined) throw new Error(`${program} is not a mongod: it printed no version`)
  return version
}

/** @returns the program of that name on the PATH, or undefined */
export function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => runnable(resolve(folder, name)))
    .find((program) => program !== undefined)
}

/** @returns the program when it is a file that may be run */
export function runnable(program: string): string | undefined {
  try {
    accessSync(program, constants.X_OK)
    return statSync(program).isFile() ? program : undefined
  } catch {
    return undefined
  }
}
