import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Success } from '../../client/src/index.ts'
import type { Failed } from './form.ts'
import { signIns } from './visit.ts'

export interface Read<T> {
  /** Null until it was read. */
  shown: Signal<Success<T> | null>
  failed: Signal<Failed | null>
  reload: () => Promise<void>
}

/**
 * Reads what a screen shows, again when what it depends on changes, and after a new sign-in.
 *
 * @param read asks the service; an answer that was overtaken by a later one is dropped
 */
export function useRead<T>(read: () => Promise<Success<T> | Failed>, dependencies: readonly unknown[]): Read<T> {
  const shown = useSignal<Success<T> | null>(null)
  const failed = useSignal<Failed | null>(null)
  const latest = useRef({ read, turn: 0 })
  latest.current.read = read
  const reload = async () => {
    const turn = ++latest.current.turn
    const result = await latest.current.read()
    if (turn !== latest.current.turn) return
    if (result.ok) shown.value = result
    failed.value = result.ok ? null : result
  }
  useEffect(() => {
    reload()
  }, [...dependencies, signIns.value])
  return { shown, failed, reload }
}
