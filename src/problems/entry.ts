import type { Sentence } from '../languages.ts'

/** One entry of the catalogue: what is true of every refusal with this code. */
export interface CatalogueEntry {
  status: number
  title: Sentence
  /** What the reader can do, unless the refusing code has better advice. */
  suggestion: Sentence
  /** The text of the page at `/problems/{code}`. */
  explanation: Sentence
  /** Of a conflict out of which no step leads to what was asked for: why not. Its page says it. */
  noWayOut?: Sentence
}
