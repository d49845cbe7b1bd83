// Is killed while its database is on the server.
import t from 'tap'
import { openHouse } from '../../house.ts'

await openHouse(t)
t.test('is killed', async (t) => {
  t.ok(true)
  process.kill(process.pid, 'SIGKILL')
})
