import { setTimeout as pause } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { destination, type Logger, pino } from 'pino'
import type { Config } from './config/config.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open-database.ts'
import type { GeneratedSetupToken } from './settings/setup-token.ts'
import { StartError } from './start-error.ts'
import { explainFailure } from './start-failure.ts'

const graceMs = 9_500

/** Every log member that could contain a secret, wherever a log line might have it. */
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

/** Lines are collected and written in blocks, so that a line per request does not cost a write per request. */
function createLogger(level: Config['logLevel']): { log: Logger; flush: () => void } {
  const stream = destination({ sync: false, minLength: 4_096, periodicFlush: 500 })
  const log = pino({ level, redact: { paths: redacted, censor: '[redacted]' }, base: null }, stream)
  return { log, flush: () => stream.flushSync() }
}

const toTerminal = (text: string) => process.stderr.write(`${text}\n`)

/** The parts that have been started, and how to end them: the last first, once. */
interface Running {
  add(close: () => Promise<unknown>): void
  /** Calls after the first wait for it. */
  stop(): Promise<void>
  isStopping(): boolean
}

/**
 * Runs the service until a signal ends the process. Resolves once it listens.
 *
 * @throws StartError when it cannot start, after what was started has been stopped
 */
export async function serve(config: Config): Promise<void> {
  const { log, flush } = createLogger(config.logLevel)
  const running = createRunning()
  const { close } = closeWithGrace(
    { delay: graceMs + config.shutdownDelay, logger: false },
    async ({ err, signal }) => {
      log[err ? 'fatal' : 'info']({ ...(err ? { err } : {}), signal }, 'stopping')
      await running.stop()
      log.info('stopped')
      flush()
    },
  )
  try {
    await start(config, log, running, close)
    flush()
  } catch (error) {
    if (running.isStopping()) return // a signal ends the process
    await running.stop()
    const failure = explainFailure(error, config)
    log.fatal(failure instanceof StartError ? { reason: failure.message } : { err: failure }, 'not started')
    flush()
    throw failure
  }
}

/** @param end ends the process as a signal would */
async function start(config: Config, log: Logger, running: Running, end: () => void): Promise<void> {
  const opening = open(config, log)
  running.add(() =>
    opening.then(
      ({ database }) => database.close(),
      () => {},
    ),
  )
  // The code of the service is loaded while the database starts.
  const [{ database, database_ms }, { startService }, { buildApp }] = await Promise.all([
    opening,
    import('./start/start-service.ts'),
    import('./app.ts'),
  ])
  const started = await startService(config, database.uri, {
    onError: (error, message) => log.warn({ err: error }, message),
    onMail: (path) => log.info({ path }, 'mail written'),
    onNotice: (sentence) => log.info(sentence),
    report: toTerminal,
  })
  running.add(() => started.stop())
  const app = await buildApp(started, log)
  running.add(async () => {
    app.leave()
    if (config.shutdownDelay > 0) await pause(config.shutdownDelay)
    await app.close()
  })
  database.keepAlive(() => {
    toTerminal('The database could only be started again at another address. Start the service again.')
    end()
  })

  await app.listen({ host: config.host, port: config.port, listenTextResolver: () => 'listening' })
  const address = app.address()
  const service_ms = Math.round(performance.now()) - database_ms
  log.info({ address, database_ms, service_ms }, 'ready')
  toTerminal(`Holdfast listens at ${address} (documentation: ${app.publicUrl()}/docs)`)
  if (started.setupToken !== null) toTerminal(howToSetUp(started.setupToken, address))
}

function howToSetUp({ token, replaces }: GeneratedSetupToken, address: string): string {
  if (token === null) {
    return 'There is no admin yet. Another process that started at the same time has printed the setup token.'
  }
  const note = replaces ? '\nThe setup token of an earlier start is no longer valid.' : ''
  return `There is no admin yet. To become the first one, open ${address} in a browser, or send this once:
  POST ${address}/v1/admin/setup
  {"setup_token": "${token}", "username": …, "email": …, "password": …}${note}`
}

/** The database, and how many milliseconds it took to open. */
async function open(config: Config, log: Logger): Promise<{ database: Database; database_ms: number }> {
  const before = performance.now()
  const database = await openDatabase({
    mongodbUri: config.mongodbUri ?? undefined,
    mode: config.embeddedDatabase,
    dataDir: config.dataDir,
    log: (line) => log.info(line),
    complain: (line) => log.error(line),
    progress: toTerminal,
  }).catch((error) => {
    const isSentence = error instanceof Error && error.constructor === Error && !('code' in error)
    throw isSentence ? new StartError(error.message, { cause: error }) : error
  })
  return { database, database_ms: Math.round(performance.now() - before) }
}

function createRunning(): Running {
  const closers: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | undefined
  const stopAll = async () => {
    for (const close of closers.toReversed()) await close()
  }
  return {
    add: (close) => void closers.push(close),
    stop: () => {
      stopping ??= stopAll()
      return stopping
    },
    isStopping: () => stopping !== undefined,
  }
}
