import type { Document } from 'mongodb'

/** An aggregation expression; values from outside are wrapped in `literal`. */
export type Expression = Document | string | number | boolean | null | Expression[]

/** A value itself, even when it begins with `$`. */
export function literal(value: unknown): Expression {
  return { $literal: value }
}
