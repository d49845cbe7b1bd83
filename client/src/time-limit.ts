/**
 * Gives work a signal that aborts with another one, or with a TimeoutError when the time is over. Not
 * `AbortSignal.any([signal, AbortSignal.timeout(…)])`: Node 20 collects such a time-out as garbage before it fires
 * (nodejs/node#57736), and the work never ends.
 */
export async function withTimeLimit<T>(
  signal: AbortSignal | undefined,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController()
  const stop = () => limit.abort(signal?.reason)
  const timer = setTimeout(() => limit.abort(new DOMException('The time is over.', 'TimeoutError')), milliseconds)
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  try {
    return await work(limit.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
