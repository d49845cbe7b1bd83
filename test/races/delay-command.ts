import { Collection } from 'mongodb'
import type { Test } from 'tap'

/** A command of this process that was stopped on its way to the database. */
export interface HeldBack {
  /** Resolves when the command has come this far: all that the service checks before it is done. */
  reached: Promise<void>
  /** Lets it go on; further commands are not stopped. */
  release(): void
}

/**
 * Stops the next `findOneAndUpdate` of this process that records an event of this type, at the driver: whatever the
 * service looks at before it writes, it has looked at by then.
 */
export function delayCommand(t: Test, eventType: string): HeldBack {
  return delay(t, 'findOneAndUpdate', ([, update]) => JSON.stringify(update).includes(`"${eventType}"`))
}

/** Stops the next `findOne` of this process that asks for this value of this member. */
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
  const set = (own: unknown) => Object.assign(Collection.prototype, { [method]: own })
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
