// Is killed while its database is on the server.
import t from 'tap'
import { startTestApp } from '../../test-app.ts'

await startTestApp(t)
t.test('is killed', async (t) => {
  t.ok(true)
  process.kill(process.pid, 'SIGKILL')
})
