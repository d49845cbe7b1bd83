import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Test } from 'tap'
import { type Ask, password, setupToken } from './test-app.ts'

const root = join(import.meta.dirname, '..', '..')
/** Longer than the 60 s after which MongoDB ends a transaction of a killed process. */
const deadlineMs = 150_000

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

/** The real service in a separate process, with requests over real connections that are kept open. */
export interface ServiceProcess {
  pid: number
  address: string
  /** Its output on stderr, which is for people, with the setup token if it was generated. */
  notices(): string
  /** All of its output, including the log on stdout. */
  printed(): string
  /** Rejects with the connection's error when no answer came. */
  ask(method: string, path: string, ask?: Ask): Promise<Reply>
  /**
   * Ends it with a signal; resolves with its exit code, or null if the signal killed it. Further calls return the same.
   */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts the built service and waits until it listens. The process is ended with the test. */
export async function startProcess(t: Test, env: Record<string, string>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['start.cjs'], {
    cwd: root,
    env: { ...process.env, ...settings(env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return exited
  }
  let notices = () => ''
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => printed.push(String(data)))
  t.teardown(async () => {
    agent.destroy()
    await end('SIGTERM')
    if (!t.passing()) t.comment(notices())
  })
  const started = await listening(child, exited)
  notices = started.notices
  return {
    pid: child.pid ?? 0,
    address: started.address,
    notices,
    printed: () => printed.join(''),
    ask: (method, path, ask = {}) => send(agent, method, new URL(path, started.address), ask),
    end,
  }
}

function settings(env: Record<string, string>): Record<string, string> {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    SETUP_TOKEN: setupToken,
    SECRET: 'the-secret-of-the-tests-is-long-enough',
    RATE_LIMITS: 'off',
    ARGON2_MEMORY_KIB: '1024',
    HASH_QUEUE: '1000',
    EMBEDDED_DATABASE: env.MONGODB_URI === undefined ? 'auto' : 'off',
  }
}

async function listening(child: ChildProcess, exited: Promise<unknown>) {
  let text = ''
  let failures = ''
  child.stderr?.on('data', (data) => {
    text += data
  })
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    const isFailure = line.includes('"internal_error"') || line.includes('"level":50')
    if (isFailure && failures.length < 10_000) failures += `${line}\n`
  })
  const notices = () => text + failures
  let over = false
  exited.then(() => {
    over = true
  })
  const deadline = Date.now() + deadlineMs
  for (;;) {
    const address = /listens at (\S+)/.exec(text)?.[1]
    if (address !== undefined) return { address, notices }
    if (over || Date.now() > deadline) throw new Error(`the service did not start: ${text}`)
    await pause(20)
  }
}

function send(agent: Agent, method: string, url: URL, { token, body, headers }: Ask): Promise<Reply> {
  const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        agent,
        headers: {
          ...(payload === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('error', reject)
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString()
          const isJson = /[/+]json/.test(answer.headers['content-type'] ?? '') && text !== ''
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: isJson ? JSON.parse(text) : text })
        })
      },
    )
    sent.on('error', reject)
    sent.end(payload)
  })
}

/** A folder for an embedded database, which is ended with the test, even if its service was killed. */
export async function dataFolder(t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-process-'))
  t.teardown(async () => {
    await endDatabase(folder)
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

/** The process of the embedded database according to `DATA_DIR`; null if none is recorded. */
export async function databasePid(dataDir: string): Promise<number | null> {
  const [, pid = ''] = (await readFile(join(dataDir, 'mongodb.uri'), 'utf8').catch(() => '')).split('\n')
  return pid === '' ? null : Number(pid)
}

/**
 * * The running process of the embedded database.
 *
 * @throws Error when `DATA_DIR` names none
 */
export async function runningDatabase(dataDir: string): Promise<number> {
  const pid = await databasePid(dataDir)
  if (pid === null) throw new Error(`${dataDir} names no database that runs`)
  return pid
}

/**
 * * Waits until `DATA_DIR` names a process other than this one, and returns it. A new database serves requests a moment
 * before that.
 */
export function nextDatabase(dataDir: string, previous: number): Promise<number> {
  return eventually('another database process', async () => {
    const pid = await databasePid(dataDir)
    return pid === previous ? null : pid
  })
}

/** The processes that a killed service has left running. */
async function endDatabase(dataDir: string): Promise<void> {
  const pid = await databasePid(dataDir)
  if (pid === null) return
  kill(pid, 'SIGCONT')
  kill(pid, 'SIGKILL')
  await eventually('the database process to end', () => !kill(pid, 0))
}

/** @returns false when there is no such process */
export function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Stops a process, and resolves once none of its threads runs: a signal takes effect a moment after it is sent. */
export async function freeze(pid: number): Promise<void> {
  kill(pid, 'SIGSTOP')
  if (process.platform !== 'linux') return
  await eventually('all threads to be stopped', async () => {
    const threads = await readdir(`/proc/${pid}/task`)
    const stats = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, 'latin1')))
    return stats.every((stat) => stat.slice(stat.lastIndexOf(')') + 2).startsWith('T'))
  })
}

/** Polls until there is a result; the generous deadline only detects a hang. */
export async function eventually<T>(label: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + deadlineMs
  for (;;) {
    const seen = await look()
    if (seen) return seen as NonNullable<T>
    if (Date.now() > deadline) throw new Error(`waited in vain for ${label}`)
    await pause(25)
  }
}

/** The body of a sign-up of this name. */
export function signUpOf(name: string) {
  return { username: name, email: `${name}@example.com`, password }
}

/** Creates the first admin of a service; returns the session token. */
export async function setUpAdmin(service: Pick<ServiceProcess, 'ask'>, token = setupToken): Promise<string> {
  const admin = await service.ask('POST', '/v1/admin/setup', {
    body: { setup_token: token, ...signUpOf('first.admin') },
  })
  if (admin.status !== 201) throw new Error(`set-up: ${admin.status} ${JSON.stringify(admin.body)}`)
  return admin.body.session.token
}

/** The token that creates the first admin, if the process has printed one. */
export function printedToken({ notices }: Pick<ServiceProcess, 'notices'>): string | undefined {
  return /"setup_token": "([^"]+)"/.exec(notices())?.[1]
}
