import type { Sentence } from '../languages.ts'

/** One entry of the catalogue: what is true of every refusal with this code. */
export interface CatalogueEntry {
  status: number
  title: Sentence
  /** What the reader can do, unless the refusing code has better advice. */
  suggestion: Sentence
  /** The text of the page at `/problems/{code}`. */
  explanation: Sentence
  /** For a conflict that no step resolves: why not. Shown on its page. */
  noWayOut?: Sentence
}
