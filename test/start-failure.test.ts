import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient, MongoServerError } from 'mongodb'
import t from 'tap'
import { readConfig } from '../src/config/config.ts'
import { openTemporaryDatabase } from '../src/database/embedded.ts'
import { hostsOf } from '../src/database/hosts.ts'
import { startService } from '../src/start/start-service.ts'
import { StartError } from '../src/start-error.ts'
import { explainFailure } from '../src/start-failure.ts'
import { startTestApp } from './test-app.ts'

const { uri: reachable } = await startTestApp(t)
const dataDir = t.testdir()
const hosts = hostsOf(reachable) ?? ''
const check = 'check that it runs, and the hosts and options in MONGODB_URI.'

const configOf = (env: Record<string, string>) => readConfig({ NODE_ENV: 'test', ARGON2_MEMORY_KIB: '1024', ...env })

/** The message of a start with this database, or `started`. */
async function outcome(uri: string, env: Record<string, string> = { DATA_DIR: dataDir }): Promise<string> {
  const config = configOf({ MONGODB_URI: uri, ...env })
  try {
    const { stop } = await startService(config, uri)
    await stop()
    return 'started'
  } catch (error) {
    const failure = explainFailure(error, config)
    return failure instanceof StartError ? failure.message : `unknown: ${error}`
  }
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

t.test('a database that does not answer is reported with the address that was tried', async (t) => {
  const at = `127.0.0.1:${await unusedPort()}`
  const sentence = `The database at ${at} does not answer (connect ECONNREFUSED ${at}): ${check}`
  t.equal(await outcome(`mongodb://${at}/x`), sentence)
})

t.test('a database that refuses the password is reported without it', async (t) => {
  const sentence = `The database at ${hosts} refuses the user name or the password in MONGODB_URI.`
  t.equal(await outcome(`mongodb://me:canary@${hosts}/x`), sentence)
})

t.test('a replica set with another name is reported', async (t) => {
  const sentence = `The database at ${hosts} is not the replica set another that MONGODB_URI names.`
  t.equal(await outcome(`mongodb://${hosts}/x?replicaSet=another`), sentence)
})

t.test('an unreadable connection string is not repeated', async (t) => {
  const encoding = 'A user name or a password in it is percent-encoded.'
  const unread = `MONGODB_URI is not a connection string of MongoDB. ${encoding}`
  const passwords = ['can/ary', 'can@ary', 'can?ary', 'can%ary', 'can:ary', 'can#ary']
  for (const password of passwords) {
    t.equal(await outcome(`mongodb://me:${password}@${hosts}/x?option=1`), unread, password)
    t.equal(hostsOf(`mongodb://me:${password}@${hosts}/x`)?.includes('can') ?? false, false, password)
  }
  const option = `MONGODB_URI is not a connection string of MongoDB (option nosuch is not supported). ${encoding}`
  t.equal(await outcome(`mongodb://${hosts}/x?nosuch=1`), option)
  const file = "(ENOENT: no such file or directory, open '/nosuch.pem')"
  const certificate = `mongodb://${hosts}/x?tls=true&tlsCAFile=/nosuch.pem`
  t.equal(await outcome(certificate), `MONGODB_URI names a file that cannot be read ${file}.`)
})

t.test('no secret part of a connection string is repeated, whatever is wrong with it', async (t) => {
  const unread =
    'MONGODB_URI is not a connection string of MongoDB. A user name or a password in it is percent-encoded.'
  const queries = [
    ...[
      'tlsCertificateKeyFilePassword=can&ary=1',
      'tls=maybe&tlsCertificateKeyFilePassword=canary',
      'maxPoolSize=canary',
    ],
    ...[
      'authMechanism=PLAIN&authMechanismProperties=canary',
      'proxyPassword=canary',
      'compressors=canary',
      'nosuch=1&AWS_SESSION_TOKEN=canary',
    ],
  ]
  const uris = [
    ...queries.map((query) => `mongodb://${hosts}/x?${query}`),
    'mongodb://user:canary',
    'mongodb://user:canary/x',
    'mongodb://canary:canary@/x',
  ]
  for (const uri of uris) {
    t.equal(await outcome(uri), unread, uri)
    t.notMatch(hostsOf(uri) ?? '', /canary/, uri)
  }
})

t.test('a MongoDB that is not a replica set is refused', async (t) => {
  const database = await openTemporaryDatabase({ mode: 'auto', log: () => {}, progress: () => {} })
  const client = new MongoClient(database.uri)
  const { argv } = await client.db('admin').command({ getCmdLineOpts: 1 })
  await client.close()
  await database.close()
  const port = await unusedPort()
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-standalone-'))
  const options = ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket']
  const standalone = spawn(argv[0], options, { stdio: 'ignore' })
  const gone = once(standalone, 'close')
  t.teardown(async () => {
    standalone.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true })
  })
  const uri = `mongodb://127.0.0.1:${port}/x`
  const direct = new MongoClient(uri, { serverSelectionTimeoutMS: 60_000 })
  await direct.connect()
  await direct.close()
  const solution = 'Start it as a replica set (one member is enough: mongod --replSet rs0, then rs.initiate()).'
  const sentence = `The server at MONGODB_URI is a standalone MongoDB without transactions. ${solution}`
  t.equal(await outcome(uri), sentence)
})

t.test('a DATA_DIR that is not writable is reported', async (t) => {
  const file = join(t.testdir(), 'file')
  await writeFile(file, '')
  const fault = `EEXIST: file already exists, mkdir '${file}'`
  const sentence = `DATA_DIR is ${file}, which cannot be used (${fault}): name a folder that this user can create and write.`
  t.equal(await outcome(reachable, { DATA_DIR: file }), sentence)
})

t.test('failures that a test cannot cause are recognised by their code', async (t) => {
  const config = configOf({ PORT: '80', DATA_DIR: '/data', MONGODB_URI: 'mongodb://db.example.com/x' })
  const sentenceOf = (fault: object) => explainFailure(Object.assign(new Error('what it says'), fault), config)
  const known: [fault: object, sentence: string][] = [
    [{ code: 'EACCES', syscall: 'listen' }, 'This user may not listen at 127.0.0.1:80: choose a PORT of 1024 or more.'],
    [{ code: 'ENOSPC' }, 'The disk has no room for DATA_DIR, /data (what it says).'],
    [
      { code: 'ERR_DLOPEN_FAILED' },
      'The native part of argon2 does not load here (what it says): run npm ci on this machine, with this Node.',
    ],
    [
      { message: 'Cannot find native binding. And more.' },
      'The native part of argon2 for this machine is not installed: run npm ci on it, with the optional dependencies.',
    ],
  ]
  for (const [fault, message] of known) t.match(sentenceOf(fault), { name: 'StartError', message })
  t.match(explainFailure(new MongoServerError({ message: 'not allowed', code: 13 }), config), {
    message: 'The database at db.example.com does not let the user in MONGODB_URI read and write (not allowed).',
  })
})

t.test('an unknown failure is unchanged, with its stack', async (t) => {
  const config = configOf({ MONGODB_URI: reachable })
  for (const error of [new TypeError('a fault of the service'), new Error('another'), 'no error at all']) {
    t.equal(explainFailure(error, config), error)
  }
})
