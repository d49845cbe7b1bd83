import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'

const root = join(import.meta.dirname, '../../..')

/** The facts about a file that the rules check. */
interface Facts {
  imports: { from: string; typeOnly: boolean }[]
  calls: { receiver: string; method: string; argument: string | null }[]
  /** References to the type of a whole, writable collection of accounts. */
  accountCollections: number
  readsEnvironment: boolean
}

function factsOf(text: string): Facts {
  const facts: Facts = { imports: [], calls: [], accountCollections: 0, readsEnvironment: false }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) facts.imports.push({ from: textOf(node.moduleSpecifier), typeOnly: isType(node) })
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      facts.imports.push({ from: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly })
    } else if (ts.isImportTypeNode(node))
      facts.imports.push({ from: node.argument.getText().slice(1, -1), typeOnly: true })
    else if (ts.isCallExpression(node)) noteCall(facts, node)
    else if (ts.isPropertyAccessExpression(node) && node.getText() === 'process.env') facts.readsEnvironment = true
    if (ts.isTypeReferenceNode(node) && /^Collection<AccountDocument>$/.test(node.getText()))
      facts.accountCollections += 1
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ESNext, true))
  if (facts.imports.some(({ from }) => /^(node:)?process$/.test(from))) facts.readsEnvironment = true
  return facts
}

const textOf = (node: ts.Expression) => (ts.isStringLiteral(node) ? node.text : node.getText())

function isType({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false
  if (importClause.isTypeOnly) return true
  const named = importClause.namedBindings
  const areTypesOnly =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
  return importClause.name === undefined && areTypesOnly
}

function noteCall(facts: Facts, call: ts.CallExpression): void {
  const [first] = call.arguments
  const argument = first !== undefined && ts.isStringLiteralLike(first) ? first.text : null
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) {
    facts.imports.push({ from: argument ?? '(computed)', typeOnly: false })
  } else if (ts.isPropertyAccessExpression(call.expression)) {
    const { expression, name } = call.expression
    const receiver = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
    facts.calls.push({ receiver, method: name.text, argument })
    const [type] = call.typeArguments ?? []
    if (name.text === 'collection' && type?.getText() === 'AccountDocument') facts.accountCollections += 1
  }
}

/** The file that an import leads to, from the root; undefined for a package. */
const target = (path: string, from: string) => (from.startsWith('.') ? join(path, '..', from) : undefined)
const layerOf = (path: string) => path.split('/')[0]
/** The entries of `src/`, from the ground up: each imports only itself and entries before it. */
const floors = `
  version.ts languages.ts slowly.ts turns.ts time.ts time-limit.ts problems start-error.ts configured-file.ts
  secrets workers identifiers http database settings credentials enforcement events rate-limits idempotency
  accounts mail invitations webhooks service-tokens statistics reasons holds audit sessions appeals evidence hold-batches
  schemas sign-up checks self-service administration personal-data imports openapi
  indexes.ts migrations config data-dir.ts command-line.ts start-failure.ts
  parts.ts start app.ts serve.ts server.ts
`
  .trim()
  .split(/\s+/)
/** They only compose types of the service, and every file may import them. */
const composing = ['src/service.ts', 'src/collections.ts']
const floorOf = (path: string) => floors.indexOf(path.split('/')[1] ?? '')
const mayImport: Record<string, string[]> = {
  src: ['src'],
  plugins: ['src', 'plugins'],
  routes: ['src', 'plugins', 'routes'],
  'start.cjs': ['start.cjs', 'dist'],
}
const composition = 'src/app.ts'
const process = ['src/server.ts', 'start.cjs']
const database = ['src/collections.ts', 'src/indexes.ts']
const writers = ['src/accounts/store.ts', 'src/accounts/relay.ts', 'src/start/create-service.ts', ...database]
const writes =
  /^(insert|update|replace|delete)(One|Many)$|^findOneAnd|^bulkWrite$|^(initialize(Un)?[oO]rderedBulkOp|drop|rename|aggregate)$/

type Rule = (path: string, facts: Facts) => string[]

const rules: Record<string, Rule> = {
  'imports go from routes and plugins to src, never back; app.ts alone puts them together': (path, { imports }) =>
    imports.flatMap(({ from }) => {
      const to = layerOf(target(path, from) ?? layerOf(path) ?? '')
      return path === composition || mayImport[layerOf(path) ?? '']?.includes(to ?? '') ? [] : [from]
    }),
  'the domain knows nothing of Fastify': (path, { imports }) =>
    imports.flatMap(({ from }) =>
      layerOf(path) === 'src' && path !== composition && /^(@?fastify|light-my-request)/.test(from) ? [from] : [],
    ),
  'a folder of src imports only what stands before it': (path, { imports }) =>
    imports.flatMap(({ from }) => {
      const to = target(path, from)
      if (to === undefined || layerOf(path) !== 'src' || layerOf(to) !== 'src') return []
      if (composing.includes(path) || composing.includes(to)) return []
      return floorOf(path) === -1 || floorOf(to) > floorOf(path) ? [from] : []
    }),
  'accounts are written through their store, and by the relay': (path, { calls, accountCollections }) => [
    ...calls
      .filter(({ receiver, method }) => receiver === 'accounts' && writes.test(method))
      .filter(({ method }) => path !== 'src/accounts/relay.ts' || method !== 'bulkWrite')
      .map(({ receiver, method }) => `${receiver}.${method}`),
    ...calls
      .filter(({ method, argument }) => method === 'collection' && (argument === 'accounts' || argument === null))
      .filter(() => !writers.includes(path))
      .map(({ receiver }) => `${receiver}.collection`),
    ...(accountCollections > 0 && !writers.includes(path) ? ['Collection<AccountDocument>'] : []),
  ],
  'the environment is read in one place, beside the embedded database': (path, { readsEnvironment }) =>
    readsEnvironment && !process.includes(path) && !path.startsWith('src/database/embedded/') ? ['process.env'] : [],
  'no signal is combined with AbortSignal.any, under which Node 20 loses time-outs': (_path, { calls }) =>
    calls.some(({ receiver, method }) => receiver === 'AbortSignal' && method === 'any') ? ['AbortSignal.any'] : [],
}

/** Offenders for each rule: the path, the code, and the fault that the rule has to report. */
const offenders: [rule: number, path: string, text: string, found: string][] = [
  [0, 'src/accounts/a.ts', "import me from '../../routes/v1/me/index.ts'", '../../routes/v1/me/index.ts'],
  [0, 'src/start/a.ts', "import type { Parts } from '../../plugins/service.ts'", '../../plugins/service.ts'],
  [0, 'src/holds/a.ts', "export * from '../../plugins/session.ts'", '../../plugins/session.ts'],
  [0, 'src/holds/a.ts', "await import('../../plugins/session.ts')", '../../plugins/session.ts'],
  [0, 'plugins/a.ts', "import me from '../routes/v1/me/index.ts'", '../routes/v1/me/index.ts'],
  [0, 'routes/a.ts', "import { testApp } from '../test/testApp.ts'", '../test/testApp.ts'],
  [1, 'src/accounts/a.ts', "import type { FastifyRequest } from 'fastify'", 'fastify'],
  [1, 'src/server.ts', "import swagger from '@fastify/swagger'", '@fastify/swagger'],
  [2, 'src/database/a.ts', "import { covers } from '../enforcement/actions.ts'", '../enforcement/actions.ts'],
  [2, 'src/accounts/a.ts', "import type { HoldRecord } from '../holds/read.ts'", '../holds/read.ts'],
  [2, 'src/somewhere/a.ts', "import { hour } from '../time.ts'", '../time.ts'],
  [2, 'src/holds/a.ts', "let start: import('../start/start-service.ts').Started", '../start/start-service.ts'],
  [3, 'src/holds/a.ts', 'await service.db.accounts.updateOne({}, {})', 'accounts.updateOne'],
  [3, 'src/accounts/relay.ts', 'await accounts.findOneAndUpdate({}, {})', 'accounts.findOneAndUpdate'],
  [3, 'plugins/a.ts', "app.service.mongo.collection('accounts').deleteMany({})", 'mongo.collection'],
  [3, 'src/holds/a.ts', 'mongo.collection(name)', 'mongo.collection'],
  [3, 'src/holds/a.ts', 'let all: Collection<AccountDocument>', 'Collection<AccountDocument>'],
  [4, 'src/accounts/a.ts', 'const home = process.env.HOME', 'process.env'],
  [4, 'routes/a.ts', "import { env } from 'node:process'", 'process.env'],
  [5, 'routes/a.ts', 'const either = AbortSignal.any([request.signal, stop])', 'AbortSignal.any'],
  [5, 'src/webhooks/a.ts', 'AbortSignal.any([stop, AbortSignal.timeout(1)])', 'AbortSignal.any'],
]

async function read(folder: string): Promise<[path: string, facts: Facts][]> {
  const files = await readdir(join(root, folder), { recursive: true })
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))
  return Promise.all(
    sources.map(async (path): Promise<[string, Facts]> => [path, factsOf(await readFile(join(root, path), 'utf8'))]),
  )
}

const sources = (await Promise.all(['src', 'plugins', 'routes'].map(read))).flat()
sources.push(['start.cjs', factsOf(await readFile(join(root, 'start.cjs'), 'utf8'))])

t.test('the rules are checked for every source file', async (t) => {
  t.ok(sources.length > 100, `${sources.length} files`)
  t.ok(sources.flatMap(([, { imports }]) => imports).length > 400)
  t.ok(sources.flatMap(([, { calls }]) => calls).length > 1_000)
  t.strictSame(
    sources.filter(([, { readsEnvironment }]) => readsEnvironment).filter(([path]) => process.includes(path)).length,
    2,
    'and see what there is to see',
  )
})

for (const [index, [name, rule]] of Object.entries(rules).entries()) {
  t.test(name, async (t) => {
    const faults = sources.flatMap(([path, facts]) => rule(path, facts).map((fault) => `${path}: ${fault}`))
    t.strictSame(faults, [])
    const ofThisRule = offenders.filter(([ruleIndex]) => ruleIndex === index)
    t.ok(ofThisRule.length >= 2)
    for (const [, path, text, fault] of ofThisRule) t.strictSame(rule(path, factsOf(text)), [fault], `${path}: ${text}`)
  })
}

t.test('the page for newcomers has each folder of src, in the same order', async (t) => {
  const page = await readFile(join(root, 'docs/finding-your-way.md'), 'utf8')
  const folders = floors.filter((floor) => !floor.endsWith('.ts'))
  t.strictSame(
    [...page.matchAll(/^\| `([a-z-]+)\/` \|/gm)].map(([, folder]) => folder),
    folders,
  )
  const inSource = await readdir(join(root, 'src'), { withFileTypes: true })
  t.strictSame(
    inSource
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
    folders.toSorted(),
  )
})

t.test('no file of src imports itself through others', async (t) => {
  const graph = new Map(
    sources.map(([path, { imports }]) => [
      path,
      composing.includes(path) ? [] : imports.flatMap(({ from }) => target(path, from) ?? []),
    ]),
  )
  t.strictSame(circleIn(graph), [])
  const planted = new Map([...graph, ['src/time.ts', ['src/start/start-service.ts']]])
  t.ok(circleIn(planted).includes('src/time.ts'), 'a planted circle is found')
})

/** The files of a circle, the first one again at its end; empty when there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    const circle = (graph.get(path) ?? []).map((next) => visit(next, [...way, path])).find(({ length }) => length > 0)
    done.add(path)
    return circle ?? []
  }
  return [...graph.keys()].map((path) => visit(path, [])).find(({ length }) => length > 0) ?? []
}
