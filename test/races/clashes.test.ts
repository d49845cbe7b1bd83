import t from 'tap'
import { openHouse } from '../house.ts'
import { concealedPaths, identityPaths, namePaths, setUpPath } from './clash-paths.ts'
import { clashInTheRace, clashWithOwners, kindsOf, type WritePath } from './clashes.ts'

const atOnce = 4
const [house, concealing, empty] = [
  await openHouse(t),
  await openHouse(t, { EMAIL_CONFLICTS: 'conceal' }),
  await openHouse(t),
]
const paths: Record<string, WritePath> = {
  ...(await identityPaths(house, () => house)),
  ...(await concealedPaths(concealing, () => concealing)),
  ...(await namePaths(house, () => house)),
}

t.test('every field that clashes is named, on every way of writing it', async (t) => {
  for (const [name, path] of Object.entries({ ...paths, 'setting up': setUpPath(empty, () => empty) })) {
    for (const kind of kindsOf(path)) t.strictSame((await clashWithOwners(path, kind, atOnce)).wrong, [], name)
  }
})

t.test('in the race one gets it, and is named to the others', async (t) => {
  for (const [name, path] of Object.entries(paths)) {
    for (const { free } of kindsOf(path)) {
      if (free && path.claims) t.strictSame((await clashInTheRace(path, free, atOnce)).wrong, [], name)
    }
  }
})
