import { spawnSync } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { breaks, changed, root } from './breaks.ts'

for (const [name, { changes, caughtBy }] of Object.entries(breaks)) {
  t.test(`the break ${name} fits the build, and its long run exists`, async (t) => {
    for (const change of changes) {
      const text = await readFile(join(root, 'dist', change.file), 'utf8')
      const broken = changed(name, text, change)
      t.not(broken, text)
      t.equal(faultIn(broken), '', `${change.file} can be read afterwards`)
    }
    await access(join(root, 'dist', 'test', 'torture', `${caughtBy}.torture.js`))
  })
}

/** The error with which Node fails to parse it as a module. */
function faultIn(text: string): string {
  return spawnSync(process.execPath, ['--check', '--input-type=module', '-'], { input: text }).stderr.toString()
}

t.test('a break whose text is missing or occurs twice does not fit', async (t) => {
  const change = { file: 'a.js', find: 'guard()', replace: '' }
  t.equal(changed('some', 'guard() && write()', change), ' && write()')
  t.throws(() => changed('some', 'write()', change), {
    message: /the break some no longer fits: .* is 0 times in a\.js/,
  })
  t.throws(() => changed('some', 'guard() || guard()', change), { message: /is 2 times in a\.js/ })
})
