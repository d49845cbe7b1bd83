import t from 'tap'
import { readCommand } from '../src/command-line.ts'
import { environment, requiredInProduction } from '../src/config/environment.ts'

t.test('without arguments the service runs', async (t) => {
  t.strictSame(readCommand([]), { kind: 'serve' })
})

t.test('--help shows each variable once, with its default and what it should be', async (t) => {
  const { text, exitCode } = readCommand(['--help']) as { text: string; exitCode: number }
  t.equal(exitCode, 0)
  const listed = [...text.matchAll(/^ {2}([A-Z][A-Z0-9_]*)=(.*)\n((?: {6}.*\n)+)/gm)].map(
    ([, name, value, lines = '']) => [name, value, lines.trim().replace(/\s+/g, ' ')],
  )
  const known = Object.entries(environment.properties).map(([name, { default: value = '', description }]) => [
    name,
    String(value),
    description,
  ])
  t.strictSame(listed, known)
  for (const name of requiredInProduction) t.match(text, new RegExp(`required: .*${name}`))
  t.strictSame(
    text.split('\n').filter((line) => line.length > 120),
    [],
  )
  t.strictSame(readCommand(['-h']), readCommand(['--help']))
})

t.test('an unknown argument is named, wherever it appears', async (t) => {
  for (const args of [['serve'], ['--help', 'serve'], ['serve', '--version']]) {
    t.match(readCommand(args), { kind: 'print', exitCode: 2, text: /^"serve" is not an option of Holdfast: --help/ })
  }
  t.match(readCommand(['']), { exitCode: 2, text: /^"" is not an option/ })
})
