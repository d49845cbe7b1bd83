import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Answer } from './test-app.ts'

/** An answer that a test received, with its request. */
export interface KeptAnswer {
  file: string
  method: string
  /** The path without the query. */
  url: string
  answer: Answer
}

/** The maximum number of shapes that are kept per file, operation and status: fuzzing produces thousands, all alike. */
const maxShapes = 20
const shapes = new Map<string, Set<string>>()

/** Keeps one answer of each shape for the test that compares them with the OpenAPI document. */
export function keepAnswer(method: string, url: string, answer: Answer): void {
  const keep = process.env.TEST_ANSWERS
  if (keep === undefined || method === 'HEAD') return
  const [path = ''] = url.split(/[?#]/, 1)
  const file = relative(process.cwd(), process.argv[1] ?? '')
  const group = `${file} ${method} ${path.replace(/\/(?!v1\/)[^/]*\d[^/]*/g, '/*')} ${answer.status}`
  const known = shapes.get(group) ?? new Set()
  shapes.set(group, known)
  const shape = `${Object.keys(answer.headers).sort()} ${shapeOf(answer.body)}`
  if (known.size >= maxShapes || known.has(shape)) return
  known.add(shape)
  const exchange: KeptAnswer = { file, method, url: path, answer }
  appendFileSync(keep, `${JSON.stringify(exchange)}\n`)
}

/** The members of a value and the types of its leaves; text that looks like a value of an enumeration is kept. */
export function shapeOf(value: unknown): string {
  if (typeof value === 'string') return /^[a-z][a-z_-]*$/.test(value) ? value : 'text'
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort()}]`
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value
  return `{${Object.entries(value).map(([key, inner]) => `${key}:${shapeOf(inner)}`)}}`
}
