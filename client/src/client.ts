import { createParts, withOrThrow } from './core.ts'
import { type FollowEvents, followEvents } from './events.ts'
import type { Core, Event, ExportEventsQuery, Merges } from './generated.ts'
import { exportEvents, type ImportedLine, importAccounts, type Lines, type SendImport } from './lines.ts'
import type { ClientOptions, Options } from './types.ts'
import { createFollow, type Follow, merge } from './ways-out.ts'

/** What is iterated over. */
interface Streams {
  admin: {
    events: {
      /** Every event of the audit trail in order, without end. */
      follow(options?: FollowEvents): AsyncGenerator<Event, never>
      /** The audit trail as far as it goes now, oldest first. */
      export(query?: ExportEventsQuery & Options): AsyncGenerator<Event, void>
    }
    imports: {
      /** Sends accounts and yields what became of each while the rest is still being sent. */
      send(lines: Lines, options?: SendImport): AsyncGenerator<ImportedLine, void>
    }
  }
}

export type Client = Core & Merges & Streams & { follow: Follow }

/**
 * Makes a client. It keeps no session and no state: the caller says with each request who asks.
 *
 * @throws TypeError when `baseUrl` is no address
 */
export function createClient(options: ClientOptions): Client {
  const parts = createParts(options)
  for (const group of parts.groups) {
    if (group.get && group.edit) group.merge = (...args) => withOrThrow(merge(group, args.pop(), args))
  }
  const client = parts.client as Client
  const { events, imports } = client.admin
  client.follow = createFollow(parts, options.longestWait)
  events.follow = (following) => followEvents(client, following)
  events.export = (query) => exportEvents(client, query)
  imports.send = (lines, sending) => importAccounts(client, lines, sending)
  return client
}
