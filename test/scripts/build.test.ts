import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'

const root = join(import.meta.dirname, '..', '..', '..')

interface Clone {
  write(file: string, text: string): Promise<void>
  read(file: string): Promise<string>
  remove(file: string): Promise<void>
  /** Gives a file a date before all others. */
  age(file: string): Promise<void>
  list(folder: string): Promise<string[]>
  build(...args: string[]): Promise<{ code: number | null; text: string }>
}

/** A folder with the build script and what it reads, and three sources; outside the repository, whose packages it lacks. */
async function makeClone(t: Test, { withPackages = true } = {}): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-build-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const scripts = ['build', 'build-pages', 'build-guides'].map((name) => `scripts/${name}.mjs`)
  const files = [...scripts, 'tsconfig.json', 'package.json']
  for (const file of files) await cp(join(root, file), join(folder, file), { recursive: true })
  if (withPackages) await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const clone: Clone = {
    async write(file, text) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), text)
    },
    read: (file) => readFile(join(folder, file), 'utf8'),
    remove: (file) => rm(join(folder, file)),
    age: (file) => utimes(join(folder, file), 0, 0),
    list: async (name) => (await readdir(join(folder, name), { recursive: true })).sort(),
    async build(...args) {
      const child = spawn(process.execPath, ['scripts/build.mjs', ...args], { cwd: folder })
      let text = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (data) => {
          text += data
        })
      const [code] = await once(child, 'close')
      return { code, text }
    },
  }
  await clone.write('src/one.ts', "import { two } from './two.ts'\n\nexport const one: number = two - 1\n")
  await clone.write('src/two.ts', 'export const two: number = 2\n')
  await clone.write('test/one.test.ts', "import { one } from '../src/one.ts'\n\nif (one !== 1) throw new Error()\n")
  return clone
}

const upToDate = { code: 0, text: '' }
const compiling = (files: string) => ({ code: 0, text: `Compiling ${files} …\n` })

t.test('a second build compiles nothing, and the service can be built without the tests', async (t) => {
  const clone = await makeClone(t)
  t.strictSame(await clone.build('service'), compiling('2 files'))
  t.strictSame(await clone.list('dist'), ['src', 'src/one.js', 'src/one.js.map', 'src/two.js', 'src/two.js.map'])
  t.match(await clone.read('dist/src/one.js'), /^import { two } from "\.\/two\.js";$/m)
  t.match(JSON.parse(await clone.read('dist/src/one.js.map')), { sources: ['../../src/one.ts'] })
  t.strictSame(await clone.build('service'), upToDate)
  t.strictSame(await clone.build(), compiling('test/one.test.ts'))
  t.strictSame(await clone.build(), upToDate)
  t.strictSame(await clone.build('service'), upToDate)
})

t.test(
  'a changed source is compiled again, also when it returns to an earlier content with an older date',
  async (t) => {
    const clone = await makeClone(t)
    await clone.build()
    const before = await clone.read('dist/src/two.js')
    await clone.write('src/two.ts', 'export const two: number = 3\n')
    t.strictSame(await clone.build(), compiling('src/two.ts'))
    t.not(await clone.read('dist/src/two.js'), before)
    await clone.write('src/two.ts', 'export const two: number = 2\n')
    await clone.age('src/two.ts')
    t.strictSame(await clone.build(), compiling('src/two.ts'))
    t.equal(await clone.read('dist/src/two.js'), before)
  },
)

t.test('output whose source is gone is removed, unless there are no sources at all', async (t) => {
  const clone = await makeClone(t)
  await clone.build()
  await clone.remove('test/one.test.ts')
  t.strictSame(await clone.build('service'), upToDate)
  t.strictSame(await clone.list('dist/test'), [])
  for (const file of ['src/one.ts', 'src/two.ts']) await clone.remove(file)
  t.strictSame(await clone.build(), upToDate)
  t.strictSame((await clone.list('dist/src')).length, 4, 'a copy of dist/ runs without its sources')
})

t.test('the leftovers of an interrupted build never count as done', async (t) => {
  const clone = await makeClone(t)
  await clone.build()
  const whole = await clone.read('dist/src/one.js')
  for (const part of [
    whole.slice(0, 40),
    whole.slice(0, whole.lastIndexOf('//# compiled')),
    whole.replace('two - 1', '1'),
  ]) {
    await clone.write('dist/src/one.js', part)
    t.strictSame(await clone.build(), compiling('src/one.ts'))
    t.equal(await clone.read('dist/src/one.js'), whole)
  }
  await clone.remove('dist/src/one.js.map')
  await clone.write('dist/.writing-999999999/draft', 'half of a fi')
  t.strictSame(await clone.build(), compiling('src/one.ts'))
  t.strictSame(
    (await clone.list('dist')).filter((file) => file.startsWith('.')),
    [],
  )
})

t.test('a source that cannot be compiled is reported with its line each time, and nothing is changed', async (t) => {
  const clone = await makeClone(t)
  await clone.build()
  const before = await clone.read('dist/src/one.js')
  await clone.write('src/one.ts', 'export const one = 1\n')
  await clone.write('src/two.ts', 'export const two: = 2\n')
  for (const attempt of ['first', 'second']) {
    const { code, text } = await clone.build()
    t.equal(code, 1, attempt)
    t.match(text, /^src\/two\.ts\(1,19\): error TS1110/m)
  }
  t.equal(await clone.read('dist/src/one.js'), before)
})

t.test('a change of the compiler settings recompiles everything', async (t) => {
  const clone = await makeClone(t)
  await clone.build()
  await clone.write('tsconfig.json', (await clone.read('tsconfig.json')).replace('"ES2023",', '"ES2022",'))
  t.strictSame(await clone.build(), compiling('3 files'))
})

t.test('concurrent builds do not disturb one another', async (t) => {
  const clone = await makeClone(t)
  for (let index = 0; index < 40; index++) await clone.write(`src/many/${index}.ts`, `export const index = ${index}\n`)
  const builds = await Promise.all(Array.from({ length: 3 }, () => clone.build()))
  for (const { code } of builds) t.equal(code, 0)
  t.strictSame(await clone.build(), upToDate)
  t.strictSame(
    (await clone.list('dist')).filter((file) => file.startsWith('.')),
    [],
  )
})

t.test('without TypeScript compiled code runs, and missing output is reported in one sentence', async (t) => {
  const clone = await makeClone(t, { withPackages: false })
  const missing = 'There is no dist/, and TypeScript is not installed: run "npm ci" with the devDependencies.\n'
  t.strictSame(await clone.build('service'), { code: 1, text: missing })
  const other = await makeClone(t)
  await other.build()
  await other.remove('node_modules')
  t.strictSame(await other.build('service'), upToDate)
  await other.write('src/two.ts', 'export const two = 2\n')
  const outdated =
    'dist/ is out of date, and TypeScript is not installed: run "npm ci" with the devDependencies, or run it as it is with "node start.cjs".\n'
  t.strictSame(await other.build('service'), { code: 1, text: outdated })
})

t.test('the pages are built when something of theirs has changed, and stay as they are without Vite', async (t) => {
  const clone = await makeClone(t)
  await clone.build()
  await clone.write('client/src/one.ts', "export const word = 'first'\n")
  await clone.write('console/account/index.html', '<!doctype html><script type="module" src="./main.tsx"></script>\n')
  await clone.write(
    'console/account/main.tsx',
    "import { word } from '../../client/src/one.ts'\n\ndocument.title = word\n",
  )
  t.strictSame(await clone.build(), { code: 0, text: 'Compiling client/src/one.ts …\nBuilding the pages …\n' })
  const scripts = async () => (await clone.list('dist/console/assets')).filter((name) => name.endsWith('.js'))
  const [script = ''] = await scripts()
  t.match(await clone.read(`dist/console/assets/${script}`), /first/)
  t.match(await clone.read('dist/console/account/index.html'), `../assets/${script}`)
  t.ok((await clone.list('dist/console/assets')).includes(`${script}.br`))
  t.strictSame(await clone.build(), upToDate)

  await clone.write('client/src/one.ts', "export const word = 'second'\n")
  await clone.build()
  const [changed = '', ...more] = await scripts()
  t.strictSame(more, [], 'the former script is gone')
  t.match(await clone.read(`dist/console/assets/${changed}`), /second/)

  await clone.write('console/account/main.tsx', 'document.title = (\n')
  t.match(await clone.build(), { code: 1, text: /main\.tsx/ }, 'a fault ends the build')
  t.strictSame(await scripts(), [changed], 'and the pages stay')

  await clone.remove('node_modules')
  const { code, text } = await clone.build()
  t.equal(code, 0)
  t.match(text, /The pages are not built, because Vite is not installed/)
  t.strictSame(await scripts(), [changed])
})

t.test('the guides are built when one of them has changed, and stay as they are without marked', async (t) => {
  const clone = await makeClone(t)
  await clone.build()
  await clone.write('docs/README.md', '# The list\n\n- [One](one.md#its-end)\n- [Code](../src/one.ts)\n')
  await clone.write('docs/one.md', '# `One` & two\n\n<!-- made -->\n\n![A picture](pictures/one.webp)\n\n## Its end\n')
  await clone.write('docs/pictures/one.webp', '')
  t.strictSame(await clone.build(), { code: 0, text: 'Building the guides …\n' })
  t.strictSame(JSON.parse(await clone.read('dist/guides/README.json')), {
    title: 'The list',
    main: '<h1 id="the-list">The list</h1>\n<ul>\n<li><a href="one#its-end">One</a></li>\n<li>Code</li>\n</ul>\n',
  })
  t.strictSame(JSON.parse(await clone.read('dist/guides/one.json')), {
    title: 'One & two',
    main: '<h1 id="one--two"><code>One</code> &amp; two</h1>\n<p><img src="pictures/one.webp" alt="A picture"></p>\n<h2 id="its-end">Its end</h2>\n',
  })
  t.ok((await clone.list('dist/guides')).includes('pictures/one.webp'))
  t.strictSame(await clone.build(), upToDate)
  await clone.remove('docs/one.md')
  await clone.remove('node_modules')
  t.match(await clone.build(), { code: 0, text: /The guides are not built, because marked is not installed/ })
  t.ok((await clone.list('dist/guides')).includes('one.json'))
})
