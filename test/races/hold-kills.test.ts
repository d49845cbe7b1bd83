import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { killBeforeProjection } from './hold-kills.ts'

const app = await startTestApp(t)

t.test(
  'a process killed between a hold and its projection leaves the hold in force, and nothing happens twice',
  async (t) => {
    t.strictSame(await killBeforeProjection(app, 5), [])
  },
)
