import type { Document } from 'mongodb'

/** An aggregation expression; values from outside go in under `literal`. */
export type Expression = Document | string | number | boolean | null | Expression[]

/** A value as it is, even when it begins with `$`. */
export function literal(value: unknown): Expression {
  return { $literal: value }
}
