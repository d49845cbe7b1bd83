import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { cacheFolder, findEngines, onPath, pythonStandIn, standInFile } from './find.ts'
import { withLock } from './lock.ts'

const MINORS = [14, 13, 12, 11, 10]

/**
 * Installs the Python stand-in from PyPI (or the index that pip is configured for) into the user's cache folder.
 * A virtual environment cannot be moved, so it is built in its place under a lock, and counts once its marker is written.
 *
 * @param progress told what happens
 * @returns the program
 * @throws when there is no Python 3.10 or newer with `venv`, or pip cannot get what src/mongo/stand-in/requirements.txt pins
 */
export async function installStandIn(progress: (text: string) => void): Promise<string> {
  await mkdir(cacheFolder(), { recursive: true })
  const { folder, program, marker } = pythonStandIn()
  const onWait = (pid: number) => progress(`Waiting for process ${pid}, which installs the stand-in for MongoDB …`)
  return withLock(
    `${folder}.lock`,
    async () => {
      if ((await findEngines())['secantusd-py']) return program
      await rm(folder, { recursive: true, force: true })
      try {
        await build(folder, progress)
        await writeFile(marker, '')
      } catch (error) {
        await rm(folder, { recursive: true, force: true })
        throw error
      }
      return program
    },
    { onWait },
  )
}

async function build(folder: string, progress: (text: string) => void): Promise<void> {
  const python = await findPython()
  progress('Installing the stand-in for MongoDB (SecantusDB, about 145 MB, for development only): preparing Python …')
  await run(python, ['-m', 'venv', folder])
  const options = [
    '--require-hashes',
    '--only-binary',
    ':all:',
    '--no-input',
    '--disable-pip-version-check',
    '--progress-bar',
    'off',
  ]
  const onLine = (line: string) => {
    if (/^(Collecting|\s*Downloading|Installing|Successfully)/.test(line))
      progress(`Installing the stand-in for MongoDB: ${shorten(line)}`)
  }
  await run(`${folder}/bin/python`, ['-m', 'pip', 'install', ...options, '-r', standInFile('requirements.txt')], onLine)
}

/** `Collecting numpy==2.4.6 (from -r …)` becomes `Collecting numpy==2.4.6` */
function shorten(line: string): string {
  return line
    .trim()
    .replace(/ \(from .*$/, '')
    .slice(0, 100)
}

async function findPython(): Promise<string> {
  const names = ['python3', ...MINORS.map((minor) => `python3.${minor}`), 'python']
  const withoutVenv: string[] = []
  for (const name of names.filter((candidate) => onPath(candidate))) {
    const minor = await run(name, [
      '-c',
      'import sys; print(sys.version_info[1] if sys.version_info[0] == 3 else 0)',
    ]).catch(() => '0')
    if (!MINORS.includes(Number(minor))) continue
    const hasVenv = await run(name, ['-c', 'import venv, ensurepip']).then(
      () => true,
      () => false,
    )
    if (hasVenv) return name
    withoutVenv.push(name)
  }
  if (withoutVenv.length > 0)
    throw new Error(`${withoutVenv[0]} lacks its venv module (Debian: the package python3-venv)`)
  throw new Error('no Python 3.10 to 3.14 on the PATH')
}

/** Runs a program to its end; its error says what the program said last. */
async function run(command: string, args: string[], onLine: (line: string) => void = () => {}): Promise<string> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PIP_USER: 'no', PIP_NO_COLOR: '1' },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '') said.push(line.trim())
      onLine(line)
    })
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(status ?? signal))
  })
  if (code === 0) return said.join('\n')
  const complaint = said.findLast((line) => /^error/i.test(line)) ?? said.at(-1) ?? ''
  throw new Error(`${args.includes('pip') ? 'pip' : command} ended with ${code}: ${complaint.slice(0, 300)}`)
}
