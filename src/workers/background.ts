/** Work that no answer waits for. What of it is lost has to be taken up by a later request. */
export interface Background {
  /**
   * Begins the work, unless some of the same key is under way in this process. Failures are logged.
   *
   * @param work is given a signal that the service stops: then it has to end soon
   */
  run(key: string, work: (stopped: AbortSignal) => Promise<void>): void
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
  /** Signals the work under way that the service stops, and resolves when it has ended. */
  stop(): Promise<void>
}

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
