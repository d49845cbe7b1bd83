import { Worker } from 'node:worker_threads'
import type { ThreadAnswer, ThreadTask, ThreadWork } from './password-worker.ts'

/** Runs the work on passwords that no native library does, in a thread that starts with its first use. */
export interface PasswordThread {
  /** @throws Error when the thread cannot do it, or ends meanwhile; the next work starts another one */
  run<Task extends ThreadTask>(task: Task, input: ThreadWork[Task]['input']): Promise<ThreadWork[Task]['output']>
}

interface Waiting {
  resolve: (output: never) => void
  reject: (error: Error) => void
}

function createPasswordThread(): PasswordThread {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = new Worker(new URL('./password-worker.js', import.meta.url))
    const end = (error: Error) => {
      if (worker !== started) return
      worker = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('message', ({ id, output, fault }: ThreadAnswer) => {
      const entry = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (fault === undefined) entry?.resolve(output as never)
      else entry?.reject(new Error(fault))
    })
    started.on('error', end)
    started.on('exit', () => end(new Error('The thread for passwords has ended.')))
    return started
  }

  return {
    run(task, input) {
      worker ??= start()
      worker.ref()
      const id = ++last
      worker.postMessage({ id, task, input })
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
  }
}

/** The thread of the process. It does not keep the process running once its work is done. */
export const passwordThread = createPasswordThread()
