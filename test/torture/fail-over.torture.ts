// Three members, two processes, load: two step-downs, a primary killed and one frozen; nothing acknowledged is lost.
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { type FailOver, failOver, startLoad, stepDown } from '../faults/fail-over.ts'
import { faultsIn, unexpected } from '../faults/fail-over-checks.ts'
import { type Primary, startReplicaSet } from '../replica-set.ts'
import { report } from './report.ts'

t.setTimeout(900_000)
const backWithin = 10_000
const frozenFor = 12_000
/** How long the load continues between two fail-overs, in milliseconds: longer than `backWithin`. */
const quiet = 12_000

const set = await startReplicaSet(t)

async function killPrimary({ member }: Primary) {
  member.signal('SIGKILL')
  return () => member.restart()
}

async function freezePrimary({ member }: Primary) {
  const began = performance.now()
  member.signal('SIGSTOP')
  return async () => {
    await pause(Math.max(0, began + frozenFor - performance.now()))
    member.signal('SIGCONT')
  }
}

t.test('fail-overs under load lose nothing and let nothing through', async (t) => {
  const load = await startLoad(t, set, { accounts: 3, editors: 4 })
  const { answers, signUps } = load.seen
  const failOvers: FailOver[] = []
  for (const [label, takeAway] of [
    ['step-down', stepDown],
    ['killed primary', killPrimary],
    ['frozen primary', freezePrimary],
    ['step-down', stepDown],
  ] as const) {
    await pause(quiet)
    failOvers.push(await failOver(load, label, takeAway))
  }
  await pause(quiet)
  await load.stop()

  const faults = await faultsIn(load)
  const strange = unexpected(answers)
  const late = failOvers.flatMap(({ label, followed }, index) => {
    const until = failOvers[index + 1]?.began ?? Number.POSITIVE_INFINITY
    const refused = answers.filter(
      ({ status, sent, answered }) => status === 503 && sent > followed + backWithin && answered < until,
    )
    return refused.length === 0 ? [] : [`${refused.length} refused later than ${backWithin} ms after the ${label}`]
  })
  const edits = answers.filter((answer) => answer.edited !== null).length
  const held = answers.filter(({ kind, status }) => kind === 'edit' && status === 409).length
  const placed = answers.filter(({ kind, status }) => kind === 'hold' && status === 201).length
  const unavailable = answers.filter(({ code }) => code === 'database_unavailable').length
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
  const back = failOvers.map(
    ({ label, began, followed, served }) =>
      `${label} ${seconds(served - followed)} s (${seconds(served - began)} s in all)`,
  )
  for (const { label, began, elected, followed, served } of failOvers) {
    const [primary, majority, again] = [elected - began, followed - elected, served - followed].map(Math.round)
    t.comment(
      `${label}: a primary after ${primary} ms, its majority ${majority} ms later, served ${again} ms after that`,
    )
  }
  t.comment(JSON.stringify(countsOf(answers)))
  t.comment(`the longest repetition under a key: ${Math.round(load.seen.longestRepetition)} ms`)
  report(t, {
    guarantee: 'G21',
    figure: `${signUps.length} sign-ups, ${edits} edits and ${placed} holds acknowledged, ${held} edits refused by a hold: ${faults.length} lost or let through; ${unavailable} × 503 database_unavailable, ${strange.length} other kinds of failure; back after a primary with a majority: ${back.join(', ')}`,
  })
  t.strictSame(faults, [])
  t.strictSame(strange, [])
  t.strictSame(late, [])
  for (const { label, followed, served } of failOvers)
    t.ok(served - followed <= backWithin, `back in time after the ${label}`)
  t.ok(Math.min(edits, held, placed, signUps.length) >= 100, 'there was load')
  t.notMatch(load.processes.map((process) => process.notices()).join(), /internal_error/)
})

function countsOf(answers: readonly { kind: string; status: number | null; code: string | null }[]) {
  const counts: Record<string, number> = {}
  for (const { kind, status, code } of answers) {
    const name = [kind, status ?? 'no answer', code ?? ''].join(' ').trim()
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
