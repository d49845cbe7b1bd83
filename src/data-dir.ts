import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newToken } from './secrets/token.ts'
import { StartError } from './start-error.ts'

/**
 * A secret that is stored in a file of `DATA_DIR` between starts, readable only by its owner. Two processes that start
 * concurrently end up with the same one.
 *
 * @param make creates a new one when there is none yet
 */
async function storedSecret(dataDir: string, name: string, make: () => string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, name)
  try {
    await writeFile(file, `${make()}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret === '') throw new StartError(`${file} is empty: remove it, and the next start creates a new one.`)
  return secret
}

/** The key for signatures, generated once. */
export function keptSecret(dataDir: string): Promise<string> {
  return storedSecret(dataDir, 'secret', () => randomBytes(32).toString('base64url'))
}

/** The token that creates the first admin, generated once, next to a database in the same folder. */
export function keptSetupToken(dataDir: string): Promise<string> {
  return storedSecret(dataDir, 'setup-token', () => newToken('hf_set_'))
}
