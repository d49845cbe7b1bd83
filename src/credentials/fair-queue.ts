/** Something that waits, with the source whose line it is in. */
export interface Queued {
  source: string
}

/**
 * Waiting items, in one line for each source. The lines are served in turn: a source that sends a lot delays itself,
 * and delays another by no more than the other's own line.
 */
export interface FairQueue<Item extends Queued> {
  readonly size: number
  /**
   * Adds an item at the end of its source's line.
   *
   * @returns the item that has to leave because there is no room: the last of the longest line, which is the new one
   *   itself unless another line is longer than its own
   */
  add(item: Item): Item | null
  /** Removes the first item that fits from the line whose turn it is; null when none does. */
  take(fits: (item: Item) => boolean): Item | null
  remove(item: Item): void
  /** The items that are next, in the order of their turns; at most `count`. */
  next(count: number): Item[]
  some(is: (item: Item) => boolean): boolean
  /** How many of the waiting items are served before the next item of a source would be. */
  ahead(source: string): number
}

/** The maximum number of items for which `counts` is true. */
export interface Room<Item> {
  room: number
  counts: (item: Item) => boolean
}

/** @param rooms the bounds, each for some of the items */
export function createFairQueue<Item extends Queued>(rooms: readonly Room<Item>[]): FairQueue<Item> {
  /** In the order of their turns; none is empty. */
  const lines = new Map<string, Item[]>()

  function append(item: Item): void {
    const line = lines.get(item.source)
    if (line === undefined) lines.set(item.source, [item])
    else line.push(item)
  }

  function remove(item: Item): void {
    const line = lines.get(item.source)
    const index = line?.indexOf(item) ?? -1
    if (index < 0) return
    line?.splice(index, 1)
    if (line?.length === 0) lines.delete(item.source)
  }

  const size = () => [...lines.values()].reduce((sum, line) => sum + line.length, 0)

  const all = () => [...lines.values()].flat()

  /** The last counting item of the longest line; among lines as long as its own, that of `source`. */
  function lastOfLongest(source: string, counts: (item: Item) => boolean): Item | undefined {
    let longest = lines.get(source)?.filter(counts) ?? []
    for (const line of lines.values()) {
      const counted = line.filter(counts)
      if (counted.length > longest.length) longest = counted
    }
    return longest.at(-1)
  }

  return {
    get size() {
      return size()
    },
    add(item) {
      append(item)
      const full = rooms.find(({ room, counts }) => counts(item) && all().filter(counts).length > room)
      const leaves = full === undefined ? undefined : lastOfLongest(item.source, full.counts)
      if (leaves === undefined) return null
      remove(leaves)
      return leaves
    },
    take(fits) {
      for (const [source, line] of lines) {
        const item = line.find(fits)
        if (item === undefined) continue
        remove(item)
        lines.delete(source)
        if (line.length > 0) lines.set(source, line)
        return item
      }
      return null
    },
    remove,
    next(count) {
      const items: Item[] = []
      for (let turn = 0; items.length < Math.min(count, size()); turn += 1) {
        for (const line of lines.values()) {
          const item = line[turn]
          if (item !== undefined && items.length < count) items.push(item)
        }
      }
      return items
    },
    some: (is) => all().some(is),
    ahead(source) {
      const own = lines.get(source)?.length ?? 0
      return [...lines].reduce(
        (sum, [other, { length }]) => sum + (other === source ? own : Math.min(length, own + 1)),
        0,
      )
    },
  }
}
