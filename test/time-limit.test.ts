import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import t from 'tap'
import { withTimeLimit as ofTheClient } from '../client/src/time-limit.ts'
import { withTimeLimit } from '../src/time-limit.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const aborted = async (signal: AbortSignal): Promise<never> => {
  await once(signal, 'abort')
  throw signal.reason
}

for (const [name, limited] of Object.entries({ 'the service': withTimeLimit, 'the client': ofTheClient })) {
  t.test(`the time limit of ${name}`, async (t) => {
    const { signal } = new AbortController()
    const hang = pause(20_000, undefined, { ref: false }).then(() => Promise.reject(new Error('it never ends')))
    const ends = t.rejects(Promise.race([limited(signal, 200, aborted), hang]), { name: 'TimeoutError' })
    await pause(20)
    collectGarbage()
    await pause(20)
    collectGarbage()
    await ends // although garbage was collected
    const stopping = new AbortController()
    const stopped = t.rejects(limited(stopping.signal, 60_000, aborted), /no longer/, 'gives way to the other signal')
    stopping.abort(new Error('no longer'))
    await stopped
    const late = limited(AbortSignal.abort(new Error('too late')), 60_000, async (signal) => signal.throwIfAborted())
    await t.rejects(late, /too late/, 'also to one that came before')
    t.equal(await limited(signal, 60_000, async () => 'done'), 'done', 'and leaves no timer behind')
  })
}
