const noticeableMs = 1_000

/**
 * Does work that is usually quick, and reports it when it takes longer than a second.
 *
 * @param text such as "Building the indexes …"
 */
export async function slowly<T>(text: string, report: (text: string) => void, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(report, noticeableMs, text)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}
