/** Work that the service does besides requests: at intervals, and when it is woken. */
export interface Worker {
  /** Starts looking for work regularly; the first look is in progress when this returns. */
  start(): void
  /** Starts a look for work; returns immediately, never throws. */
  wake(): void
  /** Looks now and resolves when no work is left, or when it has failed. */
  settled(): Promise<void>
  /** Ends after the running step; does not look again. */
  stop(): Promise<void>
}

interface WorkerOptions {
  /** How often it looks without being woken, in milliseconds. */
  every: number
  /**
   * One bounded step, which may die at any point and be repeated, here or in another process.
   *
   * @returns true when there may be more to do immediately
   */
  step: () => Promise<boolean>
  /** A failed step is logged and tried again at the next look. */
  onError: (error: unknown) => void
}

/** Runs one step at a time in this process. Other processes run the same worker: a step has to claim its work. */
export function createWorker({ every, step, onError }: WorkerOptions): Worker {
  let running: Promise<void> | null = null
  let isDue = false
  let stopped = false
  let timer: NodeJS.Timeout | null = null

  async function work(): Promise<void> {
    while (isDue && !stopped) {
      isDue = false
      try {
        if (await step()) isDue = true
      } catch (error) {
        onError(error)
      }
    }
  }

  function look(): Promise<void> {
    isDue = true
    running ??= work().finally(() => {
      running = null
    })
    return running
  }

  return {
    start() {
      timer ??= setInterval(look, every).unref()
      void look()
    },
    wake() {
      void look()
    },
    settled: look,
    async stop() {
      stopped = true
      if (timer !== null) clearInterval(timer)
      await running
    },
  }
}
