import { isAbsolute, relative, resolve } from 'node:path'
import { MongoServerSelectionError, type TopologyDescription } from 'mongodb'
import type { Config } from './config/config.ts'
import { isDatabaseUnavailable } from './database/errors.ts'
import { hostsOf } from './database/hosts.ts'
import { unreadable } from './database/unreadable-uri.ts'
import { StartError } from './start-error.ts'

/**
 * Finds the sentence for the reason why the service cannot start.
 *
 * @returns a StartError, or the error itself when its cause is unknown, which is then a fault of the service
 */
export function explainFailure(error: unknown, config: Config): unknown {
  if (!(error instanceof Error) || error instanceof StartError) return error
  const sentence =
    ofListening(error, config) ??
    ofDataDir(error, config.dataDir) ??
    (config.mongodbUri === null ? null : ofDatabase(error, config.mongodbUri)) ??
    ofNativeModule(error)
  return sentence === null ? error : new StartError(sentence, { cause: error })
}

function ofListening({ code, syscall }: NodeJS.ErrnoException, { host, port }: Config): string | null {
  const at = `${host.includes(':') ? `[${host}]` : host}:${port}`
  if (syscall === 'getaddrinfo') return `HOST is ${host}, a name without an address: name an address of this machine.`
  if (syscall !== 'listen') return null
  switch (code) {
    case 'EADDRINUSE':
      return `Another process listens at ${at}: stop it, or choose another PORT.`
    case 'EADDRNOTAVAIL':
      return `HOST is ${host}, which is not an address of this machine: name one of its own, or 0.0.0.0 or :: for all of them.`
    case 'EACCES':
      return `This user may not listen at ${at}: choose a PORT of 1024 or more.`
    default:
      return `Holdfast cannot listen at ${at} (${code}): choose another HOST or PORT.`
  }
}

function ofDataDir({ code, path, message }: NodeJS.ErrnoException, dataDir: string): string | null {
  if (code === 'ENOSPC' || code === 'EDQUOT') return `The disk has no room for DATA_DIR, ${dataDir} (${message}).`
  if (path === undefined || !contains(resolve(dataDir), resolve(path))) return null
  return `DATA_DIR is ${dataDir}, which cannot be used (${message}): name a folder that this user can create and write.`
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

const misread = new Set(['MongoParseError', 'MongoInvalidArgumentError', 'MongoMissingCredentialsError'])
const refusedLogin = new Set([18, 8000])
const refusedCommand = new Set([13])

/**
 * Nothing of the connection string is repeated except its hosts, and none of the driver's messages that might repeat
 * more.
 */
function ofDatabase(error: NodeJS.ErrnoException, uri: string): string | null {
  const hosts = hostsOf(uri)
  const database = hosts === null ? 'The database at MONGODB_URI' : `The database at ${hosts}`
  const reason = hosts === null ? '' : ` (${error.message.replace(/\s+/g, ' ')})`
  const code = Number(error.code)
  if (misread.has(error.name)) return unreadable(uri, error).message
  if (refusedLogin.has(code)) return `${database} refuses the user name or the password in MONGODB_URI.`
  if (refusedCommand.has(code)) return `${database} does not let the user in MONGODB_URI read and write${reason}.`
  if (error instanceof MongoServerSelectionError && error.reason) return ofSelection(error.reason, database, reason)
  if (isDatabaseUnavailable(error) || error.syscall?.startsWith('query')) {
    return doesNotAnswer(database, reason)
  }
  if (String(error.code).startsWith('ERR_OSSL')) {
    return `MONGODB_URI names a certificate, a key or a password of a key that cannot be used (${error.code}).`
  }
  if (error.path !== undefined && uri.includes('=')) return `MONGODB_URI names a file that cannot be read${reason}.`
  return null
}

/** A set with another name, and a server without a set, are missing from the driver's description of the servers. */
function ofSelection({ servers, setName }: TopologyDescription, database: string, reason: string): string {
  if (servers.size === 0 && setName) return `${database} is not the replica set ${setName} that MONGODB_URI names.`
  const hasMember = [...servers.values()].some(({ type }) => type === 'RSSecondary' || type === 'RSOther')
  return hasMember ? `${database} has no primary: look at the state of its members.` : doesNotAnswer(database, reason)
}

const doesNotAnswer = (database: string, reason: string) =>
  `${database} does not answer${reason}: check that it runs, and the hosts and options in MONGODB_URI.`

function ofNativeModule({ code, message }: NodeJS.ErrnoException): string | null {
  if (message.startsWith('Cannot find native binding')) {
    return 'The native part of argon2 for this machine is not installed: run npm ci on it, with the optional dependencies.'
  }
  if (code !== 'ERR_DLOPEN_FAILED') return null
  return `The native part of argon2 does not load here (${message.split('\n')[0]}): run npm ci on this machine, with this Node.`
}
