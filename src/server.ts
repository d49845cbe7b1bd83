import closeWithGrace from 'close-with-grace'
import { destination, type Logger, pino } from 'pino'
import { buildApp } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { openDatabase } from './mongo/embedded.ts'
import { startService } from './start.ts'

const graceMs = 9_500

/** Anything that could carry a secret, wherever a log line might have it. */
const redacted = [
  'password',
  'current_password',
  'token',
  'setup_token',
  'authorization',
  'cookie',
  'phc',
  'secret',
].flatMap((member) => [member, `*.${member}`, `*.*.${member}`])

/** Lines are gathered and written in blocks: a line for each request must not cost a write for each. */
function createLogger(level: Config['logLevel']): { log: Logger; flush: () => void } {
  const stream = destination({ sync: false, minLength: 4_096, periodicFlush: 500 })
  const log = pino({ level, redact: { paths: redacted, censor: '[redacted]' }, base: null }, stream)
  return { log, flush: () => stream.flushSync() }
}

const toTerminal = (text: string) => process.stderr.write(`${text}\n`)

async function run(config: Config): Promise<void> {
  const { log, flush } = createLogger(config.logLevel)
  const database = await openDatabase({
    mongodbUri: config.mongodbUri ?? undefined,
    mode: config.embeddedDatabase,
    dataDir: config.dataDir,
    log: (line) => log.info(line),
    complain: (line) => log.error(line),
    progress: toTerminal,
  })
  const started = await startService(config, database.uri, {
    onError: (error, what) => log.warn({ err: error }, what),
    onMail: (path) => log.info({ path }, 'mail written'),
  }).catch(async (error) => {
    await database.close()
    throw error
  })
  const app = await buildApp(started, log)

  const grace = closeWithGrace({ delay: graceMs, logger: false }, async ({ err, signal }) => {
    log[err ? 'fatal' : 'info']({ ...(err ? { err } : {}), signal }, 'stopping')
    await app.close()
    await started.stop()
    await database.close()
    log.info('stopped')
    flush()
  })
  database.keepAlive(() => {
    toTerminal('The database could only be started again at another address. Start the service again.')
    grace.close()
  })

  await app.listen({ host: config.host, port: config.port, listenTextResolver: () => 'listening' })
  const address = app.address()
  log.info({ address }, 'ready')
  flush()
  toTerminal(`Holdfast listens at ${address} (documentation: ${app.publicUrl()}/docs)`)
  if (started.setupTokenToShow !== null) {
    toTerminal(`There is no admin yet. To become the first one, send this once:
  POST ${address}/v1/admin/setup
  {"setup_token": "${started.setupTokenToShow}", "username": …, "email": …, "password": …}`)
  }
}

/** What went wrong, in a sentence; the stack only where it is not the configuration. */
function tell(error: unknown): void {
  toTerminal(
    error instanceof ConfigError ? error.message : `Holdfast could not start: ${(error as Error)?.stack ?? error}`,
  )
}

try {
  await run(readConfig(process.env))
} catch (error) {
  tell(error)
  process.exit(1)
}
