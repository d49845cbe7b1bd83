/** Work that no response waits for. A later request has to repeat whatever of it is lost. */
export interface Background {
  /**
   * Starts the work, unless work with the same key is in progress in this process. Failures are logged.
   *
   * @param work receives a signal when the service stops: then it has to end soon
   */
  run(key: string, work: (stopped: AbortSignal) => Promise<void>): void
  /** Resolves when no work is in progress. */
  settled(): Promise<void>
  /** Signals the running work that the service stops, and resolves when it has ended. */
  stop(): Promise<void>
}

/**
 * Creates the background of a service.
 *
 * @param onError receives what the work throws
 */
export function createBackground(onError: (error: unknown) => void): Background {
  const running = new Map<string, Promise<void>>()
  const stopping = new AbortController()
  const background: Background = {
    run(key, work) {
      if (running.has(key)) return
      const done = work(stopping.signal)
        .catch(onError)
        .finally(() => running.delete(key))
      running.set(key, done)
    },
    async settled() {
      while (running.size > 0) await Promise.all(running.values())
    },
    stop() {
      stopping.abort()
      return background.settled()
    },
  }
  return background
}
