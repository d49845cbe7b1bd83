import type { Collection } from 'mongodb'
import type { LoggedEvent } from '../events/event.ts'
import type { Consumer } from '../events/relay.ts'

/** Takes what was personal out of the trail of an account that was closed: that something happened stays, what it was goes. */
export function createEraser(events: Collection<LoggedEvent>): Consumer {
  return async (batch) => {
    for (const { account_id, seq } of batch.filter(({ type }) => type === 'account.closed')) {
      await events.updateMany({ account_id, seq: { $lt: seq } }, { $set: { changes: {} } })
    }
  }
}
