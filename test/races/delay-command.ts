import { Collection } from 'mongodb'
import type { Test } from 'tap'

/** A write of this process that was stopped on its way to the database. */
export interface HeldBack {
  /** Resolves when the write has come this far: all that the service checks before it is done. */
  reached: Promise<void>
  /** Lets it go on; further writes are not stopped. */
  release(): void
}

/**
 * Stops the next `findOneAndUpdate` of this process that records an event of this type, at the driver: whatever the
 * service looks at before it writes, it has looked at by then.
 */
export function delayCommand(t: Test, eventType: string): HeldBack {
  const original = Collection.prototype.findOneAndUpdate
  let arrived = () => {}
  let release = () => {}
  const reached = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const restore = () => {
    Collection.prototype.findOneAndUpdate = original
  }
  Collection.prototype.findOneAndUpdate = async function (this: Collection, ...args: unknown[]) {
    if (JSON.stringify(args[1]).includes(`"${eventType}"`)) {
      restore()
      arrived()
      await released
    }
    return Reflect.apply(original, this, args)
  } as typeof original
  t.teardown(() => {
    restore()
    release()
  })
  return { reached, release }
}
