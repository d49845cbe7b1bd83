import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { md5Chain } from './md5-chain.ts'

/** As in start.cjs, and for the same reason. On other systems it would be the priority of the whole process. */
const priority = 15

if (process.platform === 'linux') {
  try {
    setPriority(priority)
  } catch {
    // where that is forbidden, it runs as all others do
  }
}

/** The tasks of the thread, each with its input and its output. */
export interface ThreadWork {
  /** Whether a password is easily guessed. */
  guessable: { input: string; output: boolean }
  phpass: { input: { salt: string; rounds: number; password: Uint8Array }; output: string }
}

export type ThreadTask = keyof ThreadWork

export interface ThreadAnswer {
  id: number
  output?: ThreadWork[ThreadTask]['output']
  fault?: string
}

type Work = {
  [Task in ThreadTask]: (
    input: ThreadWork[Task]['input'],
  ) => ThreadWork[Task]['output'] | Promise<ThreadWork[Task]['output']>
}

const work: Work = { guessable, phpass }

type IsGuessable = (password: string) => boolean
let loaded: Promise<IsGuessable> | undefined

async function guessable(password: string): Promise<boolean> {
  loaded ??= import('./guessable-passwords.ts').then(({ isGuessable }) => isGuessable)
  return (await loaded)(password)
}

/** The portable hash of phpass: MD5 over the salt and the password, then over its own output and the password. */
function phpass({ salt, rounds, password }: ThreadWork['phpass']['input']): string {
  return phpassText(md5Chain(Buffer.concat([Buffer.from(salt), password]), password, rounds))
}

const digits = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Base64 with the least significant bits first. */
function phpassText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const value = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    const characters = Math.min(4, bytes.length - at + 1)
    for (let index = 0; index < characters; index += 1) text += digits[(value >> (6 * index)) & 0x3f]
  }
  return text
}

parentPort?.on('message', async ({ id, task, input }: { id: number; task: ThreadTask; input: never }) => {
  const answer: ThreadAnswer = { id }
  try {
    answer.output = await work[task](input)
  } catch (error) {
    answer.fault = error instanceof Error ? error.message : String(error)
  }
  parentPort?.postMessage(answer)
})
