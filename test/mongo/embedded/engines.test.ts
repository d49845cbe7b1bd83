import t from 'tap'
import { type EngineWish, noEngineMessage, planEngines } from '../../../src/mongo/embedded/engines.ts'

const wish = (part: Partial<EngineWish>): EngineWish => ({
  mode: 'auto',
  production: false,
  madeBy: null,
  present: {},
  ...part,
})
const plan = (part: Partial<EngineWish>) =>
  planEngines(wish(part)).map((step) => ('fetch' in step ? `fetch ${step.engine}` : step.program))
const present = { mongod: '/bin/mongod', 'secantusd-rs': '/bin/rs', 'secantusd-py': '/bin/py' }

t.test('the order: a real mongod, an installed stand-in, the download, the stand-in from PyPI', async (t) => {
  t.same(plan({ present }), ['/bin/mongod', '/bin/rs', '/bin/py', 'fetch mongod', 'fetch secantusd-py'])
  t.same(plan({}), ['fetch mongod', 'fetch secantusd-py'])
})

t.test('the mode and production narrow it', async (t) => {
  t.same(plan({ present, mode: 'mongod' }), ['/bin/mongod', 'fetch mongod'])
  t.same(plan({ present, mode: 'stand-in' }), ['/bin/rs', '/bin/py', 'fetch secantusd-py'])
  t.same(plan({ present, mode: 'off' }), [])
  t.same(plan({ present, production: true }), ['/bin/mongod', 'fetch mongod'])
})

t.test('the engine that made the files is taken again, and no other', async (t) => {
  t.same(plan({ present, madeBy: 'secantusd-py' }), ['/bin/py', 'fetch secantusd-py'])
  t.same(plan({ present: { mongod: '/bin/mongod' }, madeBy: 'secantusd-rs' }), [])
  t.same(plan({ present, mode: 'mongod', madeBy: 'secantusd-py' }), [])
})

t.test('without a way, the message names the ways out', async (t) => {
  const none = noEngineMessage(wish({}), '/data/db', ['mongod: no network'])
  for (const part of ['no network', 'MONGODB_URI', 'mongod', 'MONGOMS_DOWNLOAD_MIRROR', 'Python 3.10'])
    t.match(none, part)
  const other = noEngineMessage(wish({ present: { mongod: '/bin/mongod' }, madeBy: 'secantusd-rs' }), '/data/db', [])
  for (const part of ['/data/db', 'secantusd-rs', 'mongod', 'database:build', 'MONGODB_URI']) t.match(other, part)
  t.match(noEngineMessage(wish({ mode: 'off' }), '/data/db', []), /EMBEDDED_DATABASE=off and no MONGODB_URI/)
})
