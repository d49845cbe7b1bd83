import type { FunctionComponent } from 'preact'
import { later } from '../components/later.tsx'
import { loadMore } from './words.ts'

/** A component that is loaded when it is first shown, with the words that most visits do not need. */
export const laterWithWords = <P extends object>(load: () => Promise<{ default: FunctionComponent<P> }>) =>
  later<P>(() => Promise.all([load(), loadMore()]).then(([component]) => component))
