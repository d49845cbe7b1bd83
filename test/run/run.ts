import { constants } from 'node:os'
import { endFiles } from './file.ts'
import { openRunFolder, type RunFolder } from './folder.ts'
import { endProcesses } from './processes.ts'
import { openServer, type TestServer } from './server.ts'

/** A run that has its folder and its database server. */
export interface Run {
  folder: RunFolder
  server: TestServer
  /** True once the run ends, by itself or by a signal: nothing more may be started. */
  isEnding(): boolean
  /** Ends all that the run has started, once: no process, folder or database of it stays. */
  end(): Promise<void>
}

const progress = (text: string) => void process.stderr.write(`${text}\n`)

/**
 * Opens a run, does its work, ends all that it has started, and then the process: with 0 when the work returns true, with
 * 1 when it returns false or throws, and with 128 and its number after a signal.
 */
export async function runAndExit(work: (run: Run) => Promise<boolean>): Promise<never> {
  let folder: RunFolder | undefined
  let server: TestServer | undefined
  let ended: Promise<void> | undefined
  let exitCode = 1

  async function cleanUp(): Promise<void> {
    endFiles()
    const faults = [await faultOf(server?.close())]
    if (folder !== undefined) faults.push(await faultOf(endProcesses(folder.id)), await faultOf(folder.remove()))
    for (const fault of faults) if (fault !== null) progress(`The clean-up is incomplete: ${fault}`)
  }
  function end(): Promise<void> {
    ended ??= cleanUp()
    return ended
  }
  const isEnding = () => ended !== undefined

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (!isEnding()) progress(`${signal}: ending what this run has started`)
      exitCode = 128 + constants.signals[signal]
      await end()
      process.exit(exitCode)
    })
  }

  try {
    folder = await openRunFolder()
    process.env.TMPDIR = folder.path
    process.env.TEST_RUN = folder.id
    server = await openServer(folder.id, progress)
    if (isEnding()) await server.close()
    else if (await work({ folder, server, isEnding, end })) exitCode = 0
  } catch (error) {
    if (!isEnding()) progress(error instanceof Error ? error.message : String(error))
  }
  await end()
  process.exit(exitCode)
}

const faultOf = (work?: Promise<unknown>): Promise<string | null> => Promise.resolve(work).then(() => null, String)
