import type { TSchema } from '@sinclair/typebox'
import { Ajv, type ValidateFunction } from 'ajv'
import type { DataValidationCxt } from 'ajv/dist/types/index.js'
import type {
  FastifyInstance,
  FastifyRequest,
  FastifySchemaCompiler,
  FastifySchemaValidationError,
  RouteOptions,
} from 'fastify'
import plugin from 'fastify-plugin'
import type { Caller } from '../src/accounts/caller.ts'
import type { Requester } from '../src/credentials/hash-gate.ts'
import { boundErrors, stoppingEarly } from '../src/http/bounded-errors.ts'
import { maxFieldErrors, validationProblem } from '../src/http/field-errors.ts'
import type { BodyFault, FieldError, Passed } from '../src/http/problem.ts'
import { Problem } from '../src/http/problem.ts'
import type { Reason } from '../src/reasons/reason.ts'
import { fieldError } from '../src/schemas/faults.ts'
import { checks } from '../src/schemas/formats.ts'
import { storedAsKeyword } from '../src/schemas/shapes.ts'
import { storedWebsite } from '../src/schemas/websites.ts'
import type { Service } from '../src/service.ts'

/**
 * A rule that a schema cannot express. It runs after the schema, for the members that passed, and may need other
 * members: `passed` says which of these can be relied on.
 */
export type Rules = (
  body: Record<string, unknown>,
  service: Service,
  passed: Passed,
  context: { caller: Caller | null; requester: Requester; read: ReadByRules },
) => BodyFault[] | Promise<BodyFault[]>

/** What rules have read, so that the operation need not read it again. */
export interface ReadByRules {
  reason?: Reason
  /** The ids of the accounts that match the targets of a batch. */
  targets?: string[]
}

declare module 'fastify' {
  interface FastifyContextConfig {
    rules?: Rules
  }
  interface FastifyRequest {
    readByRules: ReadByRules
  }
}

const nothing = { type: ['object', 'null'], properties: {}, additionalProperties: false }
const noQuery = { ...nothing, type: 'object' }
const withoutBody = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Validation: all faults together (the first hundred), unknown members refused, nothing stripped, nothing coerced; only
 * the numbers and booleans of the query are read from its texts. Bodies are strict UTF-8 JSON.
 */
export default plugin(
  async (app: FastifyInstance) => {
    app.setValidatorCompiler(({ schema }) => lazily(() => validatorOf(schema as TSchema)))
    app.setSchemaErrorFormatter((errors, context) => new SchemaFaults(errors, context as 'body'))
    parseStrictJson(app)

    app.addHook('onRoute', (route) => {
      requireClosed(route)
      const schema = { querystring: noQuery, ...route.schema }
      const takesBody = ![route.method].flat().some((method) => withoutBody.has(method))
      route.schema = takesBody ? { body: nothing, ...schema } : schema
      route.attachValidation = true
    })
    app.addHook('preParsing', async ({ method, headers }) => {
      const coding = headers['content-encoding'] ?? 'identity'
      if (withoutBody.has(method) || coding.toLowerCase() === 'identity') return
      const detail = {
        en: 'Bodies are taken as they are, in no content coding.',
        de: 'Der Inhalt wird nur unverändert angenommen, ohne Content-Encoding.',
      }
      throw new Problem('unsupported_media_type', { detail, headers: { 'Accept-Encoding': 'identity' } })
    })
    app.addHook('preValidation', async ({ query, routeOptions }) => {
      readTexts(query as Record<string, unknown>, (routeOptions.schema?.querystring ?? {}) as QuerySchema)
    })
    app.addHook('preValidation', async (request) => {
      const schema = request.routeOptions.schema?.body as { type?: unknown } | undefined
      if (request.body === undefined && schema?.type === 'object') request.body = {}
    })
    app.decorateRequest('readByRules', null as never)
    app.addHook('preHandler', async (request) => {
      request.readByRules = {}
      const faults = request.validationError as SchemaFaults | undefined
      const ofBody = faults === undefined || faults.context === 'body'
      const schemaErrors = faults?.errors ?? []
      const errors = ofBody ? [...schemaErrors, ...(await brokenRules(app, request, schemaErrors))] : schemaErrors
      if (errors.length > 0) throw validationProblem(errors)
    })
  },
  { name: 'validation', dependencies: ['problems', 'service'], fastify: '5.x' },
)

/** @throws Error at the start, for a route that does not say whether unknown members are refused */
function requireClosed({ method, url, schema = {} }: RouteOptions): void {
  for (const part of ['querystring', 'body'] as const) {
    const { type, additionalProperties } = (schema[part] ?? {}) as { type?: unknown; additionalProperties?: unknown }
    if (type === 'object' && additionalProperties === undefined)
      throw new Error(`${method} ${url}: its ${part} does not say whether unknown members are refused.`)
  }
}

/**
 * Compiles a schema with the first value that it validates. Compiling those of all routes would take a good part of
 * each start.
 */
function lazily(compile: () => ValidateFunction) {
  let compiled: ValidateFunction | undefined
  const validate: ReturnType<FastifySchemaCompiler<unknown>> = (value) => {
    compiled ??= compile()
    const isValid = compiled(value)
    validate.errors = compiled.errors as never
    return isValid
  }
  return validate
}

/** Validates a value that is not the body of a request, such as one line of many, like a body. */
export function checkAsBody(schema: TSchema): (value: unknown) => FieldError[] {
  const validate = lazily(() => validatorOf(schema))
  return (value) => (validate(value) ? [] : new SchemaFaults((validate.errors ?? []) as never, 'body').errors)
}

/** The faults that the schema of one part of a request found. */
class SchemaFaults extends Error {
  readonly errors: FieldError[]
  readonly context: keyof typeof contexts

  constructor(errors: FastifySchemaValidationError[], context: keyof typeof contexts) {
    super('the request does not match its schema')
    this.context = context
    this.errors = distinct(errors.map((error) => fieldError(error as never, context))).slice(0, maxFieldErrors)
  }
}

const contexts = { body: true, querystring: true, params: true, headers: true }

/** One fault for each member is enough: a second keyword rarely says more. */
function distinct(errors: FieldError[]): FieldError[] {
  return [...new Map(errors.toReversed().map((error) => [error.pointer, error])).values()].toReversed()
}

async function brokenRules(
  app: FastifyInstance,
  request: FastifyRequest,
  schemaErrors: FieldError[],
): Promise<FieldError[]> {
  const { rules } = request.routeOptions.config
  const { body, caller, readByRules: read } = request
  if (rules === undefined || typeof body !== 'object' || body === null) return []
  const failed = new Set(schemaErrors.map((error) => error.field))
  const passed = (member: string) => !failed.has(member) && Object.hasOwn(body, member)
  const context = { caller, requester: request.requester(), read }
  const errors = await rules(body as Record<string, unknown>, app.service, passed, context)
  return errors.map((error) => ({ in: 'body', field: error.pointer.split('/')[1] ?? null, ...error }))
}

interface QuerySchema {
  properties?: Record<string, { type?: unknown }>
}

/** Reads the numbers and booleans of a query, which consists of texts; what is written otherwise stays a text. */
function readTexts(query: Record<string, unknown>, { properties = {} }: QuerySchema): void {
  for (const [name, { type }] of Object.entries(properties)) {
    const text = query[name]
    if (typeof text !== 'string') continue
    if (type === 'integer' && /^-?\d+$/.test(text)) query[name] = Number(text)
    if (type === 'boolean' && (text === 'true' || text === 'false')) query[name] = text === 'true'
  }
}

/** For the whole process: the apps in it have the same schemas, each of which is compiled once. */
const ajv = createAjv()
const validators = new WeakMap<TSchema, ValidateFunction>()

function validatorOf(schema: TSchema): ValidateFunction {
  const validate = validators.get(schema) ?? ajv.compile(stoppingEarly(schema))
  validators.set(schema, validate)
  return validate
}

function createAjv(): Ajv {
  const ajv = new Ajv({
    strictNumbers: true, // or 1e400, read as a number, would be checked against no maximum
    allErrors: true,
    verbose: true, // what is said of a value that fails a format depends on the value
    useDefaults: true,
    removeAdditional: false,
    allowUnionTypes: true,
    strictSchema: false,
    validateSchema: false, // they are those of the code, which tests hold against the metaschema
  })
  boundErrors(ajv)
  for (const [name, check] of Object.entries(checks)) ajv.addFormat(name, (value) => check(value) === null)
  ajv.addKeyword({ keyword: storedAsKeyword, type: 'string', modifying: true, errors: false, validate: store })
  return ajv
}

/** Replaces a web address with the form that is stored, so that no operation can store another. */
function store(as: string, value: string, _schema?: unknown, place?: DataValidationCxt): boolean {
  if (as === 'website' && place !== undefined) place.parentData[place.parentDataProperty] = storedWebsite(value)
  return true
}

const mergePatch = 'application/merge-patch+json'
const decoder = new TextDecoder('utf-8', { fatal: true })

function parseStrictJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['application/json', mergePatch],
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      if (request.method !== 'PATCH' && request.headers['content-type']?.toLowerCase().startsWith(mergePatch)) {
        throw new Problem('unsupported_media_type')
      }
      if (body.length === 0 && mayBeLeftOut(request)) return undefined
      try {
        return JSON.parse(decoder.decode(body))
      } catch {
        throw new Problem('malformed_json', {
          detail: { en: 'The body is not JSON in UTF-8.', de: 'Der Inhalt ist kein JSON in UTF-8.' },
        })
      }
    },
  )
}

/** Many clients declare JSON even when they send no body. */
function mayBeLeftOut(request: FastifyRequest): boolean {
  const schema = request.routeOptions.schema?.body as { type?: unknown } | undefined
  return [schema?.type].flat().includes('null')
}
