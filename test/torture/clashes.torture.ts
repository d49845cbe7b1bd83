// A conflict names the right fields, all of them: every way of writing, every unique index, alone and 64 at once.
import t, { type Test } from 'tap'
import { concealedPaths, identityPaths, namePaths, setUpPath } from '../races/clash-paths.ts'
import { clashInTheRace, clashWithOwners, kinds, kindsOf, type Tried, type WritePath } from '../races/clashes.ts'
import { startTwo } from '../races/two-processes.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const atOnce = 64

const app = await startTestApp(t)
const processFor = await startTwo(t, app)
const paths: Record<string, WritePath> = {
  ...(await identityPaths(app, processFor)),
  ...(await concealedPaths(app, await startTwo(t, app, { EMAIL_CONFLICTS: 'conceal' }))),
  ...(await namePaths(app, processFor)),
}
const total = { paths: 0, clashes: 0, requests: 0, wrong: 0 }

function count(t: Test, { requests, wrong }: Tried, name: string): void {
  total.clashes += 1
  total.requests += requests
  total.wrong += wrong.length
  t.strictSame(wrong, [], name)
}

for (const [name, path] of Object.entries(paths)) {
  t.test(`${name} reports every field that clashes`, async (t) => {
    const began = performance.now()
    total.paths += 1
    for (const kind of kindsOf(path)) {
      count(t, await clashWithOwners(path, kind, atOnce), name)
      if (kind.free && path.claims) count(t, await clashInTheRace(path, kind.free, atOnce), `${name}, in the race`)
    }
    t.comment(`${name}: ${Math.round(performance.now() - began)} ms`)
  })
}

total.paths += 1
for (const [label, kind] of Object.entries(kinds)) {
  if (kind.members.includes('name')) continue
  t.test(`setting up in a database of its own: ${label}`, async (t) => {
    const empty = await startTestApp(t)
    const path = setUpPath(empty, await startTwo(t, empty))
    count(t, await clashWithOwners(path, kind, atOnce), label)
    if (kind.free) count(t, await clashInTheRace(path, kind.free, atOnce), `${label}, in the race`)
  })
}

t.test('reports the figure', async (t) => {
  const { paths, clashes, requests, wrong } = total
  const right = ((100 * (requests - wrong)) / requests).toFixed(wrong === 0 ? 0 : 3)
  report(t, {
    guarantee: 'G2',
    figure: `${paths} ways of writing, ${clashes} clashes, ${requests} requests, ${atOnce} at once: ${right} % named exactly the fields`,
  })
})
