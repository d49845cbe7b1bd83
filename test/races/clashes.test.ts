import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { concealedPaths, identityPaths, namePaths, setUpPath } from './clash-paths.ts'
import { clashInTheRace, clashWithOwners, kindsOf, type WritePath } from './clashes.ts'

const atOnce = 4
const [app, concealing, empty] = [
  await startTestApp(t),
  await startTestApp(t, { EMAIL_CONFLICTS: 'conceal' }),
  await startTestApp(t),
]
const paths: Record<string, WritePath> = {
  ...(await identityPaths(app, () => app)),
  ...(await concealedPaths(concealing, () => concealing)),
  ...(await namePaths(app, () => app)),
}

t.test('every operation that writes a name or address reports all fields that clash', async (t) => {
  for (const [name, path] of Object.entries({ ...paths, 'setting up': setUpPath(empty, () => empty) })) {
    for (const kind of kindsOf(path)) t.strictSame((await clashWithOwners(path, kind, atOnce)).wrong, [], name)
  }
})

t.test('in a race one request succeeds, and the others learn which fields clash', async (t) => {
  for (const [name, path] of Object.entries(paths)) {
    for (const { free } of kindsOf(path)) {
      if (free && path.claims) t.strictSame((await clashInTheRace(path, free, atOnce)).wrong, [], name)
    }
  }
})
