import { examples } from './data/examples.ts'
import { type Document, operationsIn } from './document.ts'

/** A request to an operation with its response, recorded from a run of `npm run openapi:refresh`. */
export interface Example {
  parameters: Record<string, string>
  body?: unknown
  answer: { status: number; headers: Record<string, string>; body?: unknown }
}

/** Adds a request and its response to each operation. */
export function addExamples(document: Document): void {
  for (const { operation } of operationsIn(document)) {
    const example = (examples as Record<string, Example | undefined>)[operation.operationId]
    if (example === undefined) continue
    for (const parameter of operation.parameters ?? []) {
      const value = example.parameters[parameter.name]
      if (value !== undefined) parameter.example = value
    }
    const [sent] = Object.values(operation.requestBody?.content ?? {})
    if (sent !== undefined && example.body !== undefined) sent.examples = { example: { value: example.body } }
    const { status, headers, body } = example.answer
    const answer = operation.responses[status]
    for (const [name, header] of Object.entries(answer?.headers ?? {})) {
      const value = headers[name.toLowerCase()]
      if (value !== undefined && answer?.headers !== undefined) answer.headers[name] = { ...header, example: value }
    }
    const [received] = Object.values(answer?.content ?? {})
    if (received !== undefined && body !== undefined) received.examples = { example: { value: body } }
  }
}
