import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { ajvFor, createAnswerCheck, within } from './answer-check.ts'
import { type OperationObject, operationFor, operationsOf, readContract, recordAnswers } from './contract.ts'
import { everyOperation, makeScene, perform, requestOf } from './every-operation.ts'

const app = await startTestApp(t)
const answers = recordAnswers(app)
const contract = await readContract(app)
const operations = operationsOf(contract)

const ajv = ajvFor(contract)
const faultsOf = createAnswerCheck(contract)

const schemasOf = (operation: OperationObject) => [
  ...(operation.parameters ?? []).map((parameter) => parameter.schema),
  ...Object.values(operation.requestBody?.content ?? {}).map((media) => media.schema),
  ...Object.values(operation.responses).flatMap((response) =>
    Object.values(response.content ?? {}).map((media) => media.schema),
  ),
]

t.test('the document is OpenAPI 3.1 of the version in package.json', async (t) => {
  const manifest = JSON.parse(await readFile(join(import.meta.dirname, '../../../package.json'), 'utf8'))
  t.match(contract.openapi, /^3\.1\.\d+$/)
  t.equal(contract.info.version, manifest.version)
  t.ok(contract.info.title)
  t.strictSame(Object.keys(contract.components.securitySchemes), ['session', 'cookie', 'service'])
})

t.test('every schema in it is a JSON Schema whose references resolve', async (t) => {
  const schemas = [
    ...Object.values(contract.components.schemas),
    ...operations.flatMap(([, operation]) => schemasOf(operation)),
  ]
  t.ok(schemas.length > 300, `${schemas.length} schemas`)
  const distinct = new Set(schemas.map((schema) => JSON.stringify(schema)))
  const broken = [...distinct].flatMap((schema) => {
    try {
      ajv.compile(within(JSON.parse(schema)))
      return []
    } catch (error) {
      return [`${error}: ${schema}`]
    }
  })
  t.strictSame(broken, [])
})

t.test('every operation has a summary, tags, security and its path parameters, and lists its responses', async (t) => {
  t.ok(operations.length >= 30, `${operations.length} operations`)
  const described = new Set(contract.tags.map(({ name }) => name))
  t.equal(
    new Set(operations.map(([, operation]) => operation.operationId)).size,
    operations.length,
    'each operationId is one of a kind',
  )
  for (const [key, operation] of operations) {
    t.ok(operation.summary, `${key} has a summary`)
    t.match(operation.operationId, /^[a-z]+([A-Z][a-z]+)*$/, `${key} has an operationId`)
    t.ok(
      operation.tags?.every((tag) => described.has(tag)),
      `the tags of ${key} are described`,
    )
    t.ok(operation.tags?.length, `${key} has tags`)
    t.ok(Array.isArray(operation.security), `${key} says what it needs`)
    const named = [...key.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    t.strictSame(
      declared.map((parameter) => [parameter.name, parameter.required]),
      named.map((name) => [name, true]),
      `${key} declares the parameters of its path`,
    )
    const statuses = Object.keys(operation.responses)
    t.ok(
      statuses.some((status) => /^2\d\d$/.test(status)),
      `${key} can succeed`,
    )
    for (const status of ['500', '503', 'default']) {
      const media = operation.responses[status]?.content?.['application/problem+json']
      t.ok(media?.schema, `${key}: ${status} is a problem`)
    }
  }
})

t.test('callers need not send members that have a default', async (t) => {
  const parameters = operations.flatMap(([key, operation]) =>
    (operation.parameters ?? []).map((parameter) => ({ key, parameter })),
  )
  const withDefault = parameters.filter(({ parameter }) => 'default' in parameter.schema)
  t.ok(withDefault.length > 5)
  t.strictSame(
    withDefault.filter(({ parameter }) => parameter.required).map(({ key, parameter }) => `${key}: ${parameter.name}`),
    [],
  )
})

t.test('the document and the routes contain the same operations', async (t) => {
  const hidden = ({ url, schema }: { url: string; schema?: object }) =>
    url.startsWith('/docs') || (schema as { hide?: boolean } | undefined)?.hide === true
  const routes = app.fastify.declaredRoutes
    .filter((route) => !hidden(route) && route.method !== 'HEAD')
    .map((route) => `${route.method} ${route.url.replace(/\/\*$/, '/:path').replace(/:(\w+)/g, '{$1}')}`)
  const offered = new Set(routes.map((route) => route.replace(/\/$/, ''))) // the list of problems is also at /problems/
  t.ok(offered.size >= 30, `${offered.size} routes`)
  t.strictSame([...offered].sort(), operations.map(([key]) => key).sort())
})

t.test('these tests have a request for every operation', async (t) => {
  t.strictSame(Object.keys(everyOperation).sort(), operations.map(([key]) => key).sort())
})

/**
 * Their tags do not cover everything in the view: the sessions of an account, the seats of an invitation, usernames
 * beside ids.
 */
const forIfMatchAlone = [
  'GET /v1/admin/webhooks/{id}',
  'GET /v1/admin/accounts/{id}',
  'GET /v1/admin/invitations/{code}',
  'GET /v1/admin/holds/{ref}',
  'GET /v1/admin/appeals/{id}',
]

t.test('each operation has an example of a request and of its response, from npm run openapi:refresh', async (t) => {
  const ownAjv = ajvFor(contract)
  const isValid = (schema: object, value: unknown) => ownAjv.compile(within(schema))(value)
  for (const [key, { parameters = [], requestBody, responses }] of operations) {
    for (const { name, in: place, schema, example } of parameters) {
      if (place === 'path') t.ok(example !== undefined && isValid(schema, example), `${key} has an example of ${name}`)
    }
    const [sent] = Object.values(requestBody?.content ?? {})
    if (requestBody?.required) t.ok(sent?.examples, `${key} has an example of its body`)
    for (const { value } of Object.values(sent?.examples ?? {})) {
      t.ok(isValid(sent?.schema ?? {}, value), `the example of ${key} is a body of it`)
    }
    const answered = Object.values(responses).flatMap(({ content = {} }) => Object.values(content))
    for (const { schema, examples = {} } of answered) {
      for (const { value } of Object.values(examples))
        t.ok(isValid(schema, value), `the response of ${key} is one of it`)
    }
  }
  const signUp =
    contract.paths['/v1/accounts']?.post?.requestBody?.content['application/json']?.examples?.example?.value
  t.match(
    await app.ask('POST', '/v1/accounts', { body: signUp }),
    { status: 201 },
    'an empty service accepts a sign-up',
  )
})

t.test('what each operation answers matches what it declares', async (t) => {
  for (const [key, operation] of Object.entries(everyOperation)) {
    const scene = await makeScene(app, key)
    const answer = await perform(app, key, operation, scene)
    if (key.endsWith('/setup')) continue
    t.equal(answer.status, operation.status, key)
    if (!key.startsWith('GET ')) continue
    const { url, ask } = requestOf(key, operation, scene)
    const head = await app.ask('HEAD', url, ask)
    t.match(head, { status: 200, body: /^$/ }, `HEAD ${key}`)
    if (answer.headers.etag === undefined) continue
    const again = await app.ask('GET', url, { ...ask, headers: { 'if-none-match': answer.headers.etag } })
    t.equal(again.status, forIfMatchAlone.includes(key) ? 200 : 304, `${key} again`)
  }
  const succeeded = new Set<string>()
  for (const { method, url, answer } of answers) {
    const match = operationFor(contract, method, url)
    if (match === undefined || method === 'HEAD') continue
    succeeded.add(match[0])
    t.strictSame(faultsOf({ method, url, answer }), [], match[0])
  }
  t.strictSame([...succeeded].sort(), operations.map(([key]) => key).sort())
})
