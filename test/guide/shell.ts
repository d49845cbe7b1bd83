import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A shell that stays open, like a reader's: variables set by `export` and programs started by `&` persist. */
export interface Shell {
  /** Runs a command and returns its output, including errors. */
  run(command: string): Promise<string>
  /** Ends the shell and the programs that it started. */
  end(): void
}

/** @param home an empty folder, in which curl finds that it is to print no progress */
export async function openShell(home: string): Promise<Shell> {
  await writeFile(join(home, '.curlrc'), 'silent\nshow-error\n')
  const child = spawn('bash', ['--noprofile', '--norc'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  let printed = ''
  let look = () => {}
  child.stdout.on('data', (data) => {
    printed += data
    look()
  })
  child.on('exit', () => look())
  const mark = '-- the command has ended --'
  return {
    run(command) {
      printed = ''
      child.stdin.write(`{ ${command}\n} 2>&1; echo; echo '${mark}'\n`)
      return new Promise((resolve, reject) => {
        look = () => {
          const end = printed.indexOf(`\n${mark}\n`)
          if (end >= 0) resolve(printed.slice(0, end))
          else if (child.exitCode !== null) reject(new Error(`the shell has ended: ${printed}`))
        }
        look()
      })
    },
    end() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    },
  }
}
