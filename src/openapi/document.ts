import type { ProblemCode } from '../problems/catalogue.ts'

/** The parts of JSON Schema that the document uses. */
export interface Schema {
  [keyword: string]: unknown
  properties?: Record<string, Schema>
}

export interface Header {
  example?: unknown
  description: string
  required?: boolean
  schema: Schema
}

interface Media {
  schema: Schema
  examples?: Record<string, { summary?: string; value: unknown }>
}

export interface Response {
  description: string
  headers?: Record<string, Header>
  content?: Record<string, Media>
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
}

export interface OperationObject {
  operationId: string
  summary?: string
  description?: string
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, Response>
  'x-problem-codes': ProblemCode[]
}

/** The parts of the OpenAPI document that are completed here. */
export interface Document {
  tags?: { name: string; description: string }[]
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, Schema> }
}

/** Every operation with its method and path. */
export function operationsIn({ paths }: Document): { method: string; path: string; operation: OperationObject }[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
}

/** A reference to a component of the document. */
export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
