import t from 'tap'
import { promises } from './promises.ts'
import { allPassed, betweenMarkers, type FileResult, markdownTable, plainTable, tableOf } from './table.ts'

const result = (name: string, guarantee: string, figure: string, passed = true): FileResult => ({
  name,
  passed,
  seconds: 1,
  figures: [{ guarantee, figure }],
})

t.test('a full run has a row for each guarantee, in order; those without a figure count as not run', async (t) => {
  const rows = tableOf([result('b', 'G10', 'ten'), result('a', 'G2', 'two')], true)
  t.strictSame(
    rows.map(({ guarantee }) => guarantee),
    Object.keys(promises),
  )
  t.strictSame(
    rows.filter(({ outcome }) => outcome === 'pass').map(({ guarantee, figure }) => `${guarantee} ${figure}`),
    ['G2 two', 'G10 ten'],
  )
  t.match(rows[0], { guarantee: 'G1', figure: '', outcome: 'not run' })
  t.notOk(allPassed(rows))
})

t.test('a partial run has only the rows that it has figures for', async (t) => {
  const rows = tableOf([result('a', 'G2', 'two')], false)
  t.strictSame(
    rows.map(({ guarantee, outcome }) => [guarantee, outcome]),
    [['G2', 'pass']],
  )
  t.ok(allPassed(rows))
  t.notOk(allPassed(tableOf([], false)), 'nothing is no pass')
})

t.test('two files of one guarantee share a row, which fails if either fails', async (t) => {
  const rows = tableOf([result('a', 'G5', 'one'), result('b', 'G5', 'other', false)], false)
  t.match(rows, [{ guarantee: 'G5', figure: 'one; other', outcome: 'FAIL' }])
  t.equal(rows.length, 1)
})

t.test('a file without a figure has a row of its own, which fails', async (t) => {
  const silent = { name: 'silent', passed: true, seconds: 1, figures: [] }
  const rows = tableOf([silent, { ...silent, name: 'broken', passed: false }, result('odd', 'G0', 'nothing')], false)
  t.strictSame(
    rows.map(({ guarantee, outcome }) => [guarantee, outcome]),
    [
      ['silent', 'FAIL'],
      ['broken', 'FAIL'],
      ['odd', 'FAIL'],
    ],
  )
})

t.test('a table is formatted for terminals and for pages', async (t) => {
  const rows = tableOf([result('a', 'G2', 'one | two')], false)
  t.equal(plainTable(rows), `pass     G2   ${promises.G2}\n              one | two`)
  t.equal(markdownTable(['a', 'b'], [['1 | 2', '3']]), '| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |')
})

t.test('only the text between the markers of a page is replaced', async (t) => {
  const page = 'before\n<!-- table: begin -->\nold\n<!-- table: end -->\nafter\n'
  const replaced = 'before\n<!-- table: begin -->\n\nnew\n\n<!-- table: end -->\nafter\n'
  t.equal(betweenMarkers(page, 'table', 'new'), replaced)
  t.equal(betweenMarkers(replaced, 'table', 'new'), replaced, 'again: the same')
  t.throws(() => betweenMarkers(page, 'other', 'new'), { message: /lacks the markers of other/ })
})
