import t from 'tap'
import { slowly } from '../src/slowly.ts'

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

t.test('work that takes longer than a second is reported, and its result returned', async (t) => {
  const reported: string[] = []
  let report = (_: string) => {}
  const isReported = new Promise<string>((resolve) => {
    report = resolve
  })
  const result = await slowly('Building …', report, async () => {
    reported.push(await isReported)
    return 'built'
  })
  t.equal(result, 'built')
  t.strictSame(reported, ['Building …'])
})

t.test('work that finishes or fails earlier leaves no timer behind', async (t) => {
  const before = timers()
  const never = () => t.fail('it is not reported')
  t.equal(await slowly('quick', never, async () => 1), 1)
  await t.rejects(
    slowly('quick', never, async () => Promise.reject(new Error('at once'))),
    { message: 'at once' },
  )
  t.equal(timers(), before)
})
