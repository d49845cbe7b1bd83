/** Work that no answer waits for. What of it is lost has to be taken up again by whoever comes next. */
export interface Background {
  /** Begins the work, unless some of the same key is under way in this process; what fails is told. */
  run(key: string, work: () => Promise<void>): void
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
}

export function createBackground(onError: (error: unknown) => void): Background {
  const running = new Map<string, Promise<void>>()
  return {
    run(key, work) {
      if (running.has(key)) return
      const done = work()
        .catch(onError)
        .finally(() => running.delete(key))
      running.set(key, done)
    },
    async settled() {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
