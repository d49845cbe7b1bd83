const kinds = new Set(['ProcessWrap', 'PipeWrap'])
let kept: string[] = []

/** Starts a process that serves the files to come, too: the file that happens to be the first has not left it behind. */
export async function keep<T>(start: () => Promise<T>): Promise<T> {
  const before = process.getActiveResourcesInfo()
  const started = await start()
  kept.push(...added(before, process.getActiveResourcesInfo()).filter((kind) => kinds.has(kind)))
  return started
}

/** The kinds of resources that are kept since the last call. */
export function takeKept(): string[] {
  const taken = kept
  kept = []
  return taken
}

/** @returns the kinds of resources in `after` that are not in `before`, each as often as there are more of them */
export function added(before: readonly string[], after: readonly string[]): string[] {
  const known = [...before]
  return after.filter((kind) => {
    const index = known.indexOf(kind)
    if (index !== -1) known.splice(index, 1)
    return index === -1
  })
}
