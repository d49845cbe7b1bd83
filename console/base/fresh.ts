import { useEffect } from 'preact/hooks'
import { readVisitor } from './visit.ts'

/** Reads the account again whenever a person comes back to the page, as from a mail that was opened in another tab. */
export function useFreshVisitor(): void {
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState === 'visible') readVisitor()
    }
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [])
}
