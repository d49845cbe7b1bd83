import t, { type Test } from 'tap'
import type { NextStep } from '../../client/src/index.ts'
import { escapeHtml } from '../../src/http/escape-html.ts'
import { catalogue, type ProblemCode, problemCodes } from '../../src/problems/catalogue.ts'
import type { CatalogueEntry } from '../../src/problems/entry.ts'
import { tellFigure } from '../run/figures.ts'
import { startTestApp } from '../test-app.ts'
import { passTime } from '../way-out.ts'
import { type Conflict, type ConflictCode, conflicts } from './conflicts.ts'
import { listen } from './listening.ts'

const app = await startTestApp(t)
const url = await listen(app)
const scenes = await conflicts(t, app, url)
const conflictCodes = problemCodes.filter((code) => [409, 412].includes(catalogue[code].status)) as ConflictCode[]
const noWayOut = (code: ProblemCode) => (catalogue[code] as CatalogueEntry).noWayOut?.en

/** Makes a call that is refused, and returns the problem. */
async function refuse(t: Test, { call }: Conflict, code: ConflictCode) {
  const refused = await call()
  const { status } = catalogue[code]
  t.match(refused, { ok: false, kind: 'problem', status, problem: { code, suggestion: String, next: Array } }, code)
  return refused.problem
}

/**
 * Takes a step as a program does: with the members that it needs, not before its time, and as another person if it
 * requires one.
 */
async function take(step: NextStep, conflict: Conflict) {
  const { client, another, known = {}, signInAgain } = conflict
  const missing = (step.needs ?? []).filter((name) => !(name in known))
  if (missing.length > 0) throw new Error(`nobody knows ${missing} for ${JSON.stringify(step)}`)
  const supplied = Object.fromEntries((step.needs ?? []).map((name) => [name, known[name]]))
  const who = step.rel === 'ask-second' ? (another ?? client) : client
  const taken = await who.follow(step, supplied)
  if (taken.ok || taken.kind !== 'not_yet') return taken
  passTime(conflict.app ?? app, step)
  await signInAgain?.()
  return who.follow(step, supplied)
}

/** Asserts that the page of a problem explains why there is no way out exactly if there is none. */
async function isExplained(t: Test, code: ConflictCode, type: string): Promise<void> {
  const page = await fetch(type)
  const text = await page.text()
  const reason = noWayOut(code)
  t.equal(page.status, 200, type)
  t.equal(text.includes('Why no step'), reason !== undefined, `${code}: whether its page speaks of no way out`)
  if (reason !== undefined) t.ok(text.includes(escapeHtml(reason)), `${code}: its page says why there is no way out`)
}

/** Asserts that a resource that was read is in the state that the refusal showed. */
function isAsShown(t: Test, current: unknown, read: unknown, name: string): void {
  const { state, version } = (current ?? {}) as Record<string, unknown>
  const readable = (Object(read) === read ? read : {}) as Record<string, unknown>
  if (state !== undefined && 'state' in readable) t.equal(readable.state, state, `${name}: in the state that was shown`)
  if (version !== undefined && 'version' in readable)
    t.equal(readable.version, version, `${name}: in the version that was shown`)
}

/**
 * * * Causes a conflict once for each step of its refusal, and takes only that step.
 *
 * @returns how many steps led to the requested result, or to what they promise instead
 */
async function followAll(t: Test, code: ConflictCode, scene: () => Promise<Conflict>): Promise<number> {
  let successes = 0
  let left = 1
  for (let at = 0; at < left; at += 1) {
    const conflict = await scene()
    const problem = await refuse(t, conflict, code)
    await isExplained(t, code, problem.type)
    left = problem.next.length
    if (noWayOut(code) === undefined) t.ok(left > 0, `${code} offers a step`)
    const step = problem.next[at]
    if (step === undefined) break
    const name = `${code}: ${step.rel} ${step.method} ${step.href}`
    const taken = await take(step, conflict)
    t.ok(taken.ok, `${name} ${taken.ok ? '' : JSON.stringify(taken)}`)
    if (!taken.ok) continue
    if (step.method === 'GET') {
      if (step.rel === 'refetch') isAsShown(t, problem.current, taken.data, name)
      continue
    }
    if (conflict.clears === step.rel) t.match(await conflict.call(), { ok: true }, `${name}, then again`)
    successes += 1
  }
  return successes
}

t.test('the client follows the steps of every conflict code to success, from the answer alone', async (t) => {
  t.strictSame(Object.keys(scenes).sort(), [...conflictCodes].sort(), 'each code has its conflicts')
  let followed = 0
  for (const code of conflictCodes) {
    await t.test(code, async (t) => {
      const successes = []
      for (const scene of scenes[code]) successes.push(await followAll(t, code, scene))
      const best = Math.max(...successes)
      if (noWayOut(code) === undefined) t.ok(best > 0, `${code} leads out`)
      else t.equal(best, 0, `${code} has a way out, and its page says that there is none`)
      if (t.passing()) followed += 1
    })
  }
  t.equal(followed, conflictCodes.length)
  const closed = conflictCodes.filter((code) => noWayOut(code) !== undefined)
  const [open, out] = [conflictCodes.length - closed.length, followed - closed.length]
  tellFigure(t, `${out} of ${open} conflict codes followed to success; the other ${closed.length} have no way out:`)
  for (const code of closed) tellFigure(t, `  ${code}: ${noWayOut(code)}`)
})
