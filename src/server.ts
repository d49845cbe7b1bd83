import { readCommand } from './command-line.ts'
import { readConfig } from './config/config.ts'
import { StartError } from './start-error.ts'

/**
 * The entry point of the process: does what its arguments request. The dependencies of the service are loaded only when
 * it starts.
 */
const command = readCommand(process.argv.slice(2))

if (command.kind === 'print') {
  const stream = command.exitCode === 0 ? process.stdout : process.stderr
  stream.write(`${command.text}\n`)
  process.exitCode = command.exitCode
} else {
  try {
    const config = readConfig(process.env)
    const { serve } = await import('./serve.ts')
    await serve(config)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
