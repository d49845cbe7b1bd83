import { createHmac, timingSafeEqual } from 'node:crypto'
import { Problem } from './problem.ts'

/** One page of a list, as every list of the contract returns it. */
export interface Page<T> {
  items: T[]
  next_cursor: string | null
}

/** A caller's request for a list: at most `limit` items (1 to 100), after the position that `cursor` names. */
export interface PageRequest {
  limit: number
  cursor?: string | undefined
}

/** Writes and reads the opaque cursors of the lists. */
export interface Cursors {
  /** @param list the list that the position belongs to; a cursor of one list is refused by another */
  write(list: string, position: string): string
  /** @throws Problem `validation_failed` when the cursor is not one of this list */
  read(list: string, cursor: string): string
}

/** Cursors signed with HMAC-SHA-256 using the first of the secrets; any of them verifies. */
export function createCursors(secrets: readonly string[]): Cursors {
  const sign = (secret: string, text: string) =>
    createHmac('sha256', secret).update(`cursor\n${text}`).digest().subarray(0, 16)
  return {
    write(list, position) {
      const mac = sign(secrets[0] ?? '', `${list}\n${position}`)
      return Buffer.concat([mac, Buffer.from(position)]).toString('base64url')
    },
    read(list, cursor) {
      const bytes = Buffer.from(cursor, 'base64url')
      const position = bytes.subarray(16).toString()
      const signature = bytes.subarray(0, 16)
      const genuine =
        signature.length === 16 &&
        secrets.some((secret) => timingSafeEqual(signature, sign(secret, `${list}\n${position}`)))
      if (!genuine || bytes.toString('base64url') !== cursor) throw badCursor()
      return position
    },
  }
}

function badCursor(): Problem {
  return new Problem('validation_failed', {
    detail: { en: 'The cursor is not one of this list.', de: 'Der Cursor gehört nicht zu dieser Liste.' },
    errors: [
      {
        in: 'query',
        pointer: '/cursor',
        field: 'cursor',
        code: 'format',
        detail: {
          en: 'This has to be a next_cursor of this list.',
          de: 'Hier muss ein next_cursor dieser Liste stehen.',
        },
      },
    ],
  })
}

/**
 * One page of a list that is already in memory.
 *
 * @param positionOf a text unique to each item, by which the list is sorted ascending, so that a page continues
 *   correctly after the item that ended the last one was deleted
 */
export function pageInMemory<T>(
  cursors: Cursors,
  list: string,
  items: readonly T[],
  positionOf: (item: T) => string,
  request: PageRequest,
): Page<T> {
  const after = request.cursor === undefined ? null : cursors.read(list, request.cursor)
  const left = after === null ? items : items.filter((item) => positionOf(item) > after)
  return toPage(cursors, list, left.slice(0, request.limit + 1), positionOf, request.limit)
}

/** Builds a page from the result of a query with `limit + 1`: the surplus item only shows that there is more. */
export function toPage<T>(
  cursors: Cursors,
  list: string,
  rows: readonly T[],
  positionOf: (item: T) => string,
  limit: number,
): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items, next_cursor: more ? cursors.write(list, positionOf(last)) : null }
}
