import { Collection } from 'mongodb'
import type { Test } from 'tap'

/** A command of this process that was stopped on its way to the database. */
export interface HeldBack {
  /** Resolves when the command is stopped: the checks of the service before it are done. */
  reached: Promise<void>
  /** Releases it; further commands are not stopped. */
  release(): void
}

/**
 * * Stops the next `findOneAndUpdate` of this process that records an event of this type, at the driver: by then the
 * service has done all reads before the write.
 */
export function delayCommand(t: Test, eventType: string): HeldBack {
  return delay(t, 'findOneAndUpdate', ([, update]) => JSON.stringify(update).includes(`"${eventType}"`))
}

/** Stops the next `findOne` of this process whose filter has this value for this member. */
export function delayRead(t: Test, member: string, value: string): HeldBack {
  return delay(t, 'findOne', ([filter]) => (filter as Record<string, unknown> | undefined)?.[member] === value)
}

function delay(t: Test, method: 'findOne' | 'findOneAndUpdate', isMeant: (args: unknown[]) => boolean): HeldBack {
  const original = Collection.prototype[method]
  let arrived = () => {}
  let release = () => {}
  const reached = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const set = (replacement: unknown) => Object.assign(Collection.prototype, { [method]: replacement })
  const restore = () => set(original)
  set(async function (this: Collection, ...args: unknown[]) {
    if (isMeant(args)) {
      restore()
      arrived()
      await released
    }
    return Reflect.apply(original, this, args)
  })
  t.teardown(() => {
    restore()
    release()
  })
  return { reached, release }
}
