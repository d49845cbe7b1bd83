import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { eventually } from '../service-process.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The service, started as a reader does. */
export interface Started {
  address: string
  /** The setup token, as soon as it is printed: while there is no admin. */
  setupToken(): Promise<string>
  /** Stops it as Ctrl-C does: the whole group gets the signal. */
  stop(): Promise<void>
}

/**
 * * Runs `command` (such as `npm start`) in the project and waits until it prints where it listens. It uses any free
 * port; everything else is as for a reader.
 */
export async function startAs(command: string, dataDir: string): Promise<Started> {
  const { PATH, HOME } = process.env
  const child = spawn('bash', ['-c', command], {
    cwd: root,
    env: { PATH, HOME, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    await ended
  }
  let text = ''
  child.stderr.on('data', (data) => {
    text += data
  })
  const printed = (pattern: RegExp) =>
    eventually(`${command} to print ${pattern}`, () => {
      if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}: ${text}`)
      return pattern.exec(text)?.[1]
    })
  const address = await printed(/listens at (http:\S+)/)
  return { address, setupToken: () => printed(/"(hf_set_[\w-]+)"/), stop }
}
