import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { killBeforeProjection } from './hold-kills.ts'

const app = await startTestApp(t)

t.test(
  'a process that is killed between a hold and its record leaves the hold in force, and nothing twice',
  async (t) => {
    t.strictSame(await killBeforeProjection(app, 5), [])
  },
)
