import t from 'tap'
import { type Answer, walk } from './walk.ts'

/** Where the members of two JSON values differ, as paths. What is null on one side says nothing of what is in it. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === 0 || other.length === 0 ? [] : differences(one[0], other[0], `${path}[]`)
  }
  if (!isObject(one) || !isObject(other)) return []
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].flatMap((name) =>
    name in one && name in other ? differences(one[name], other[name], `${path}.${name}`) : [`${path}.${name}`],
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function readShown(shown: string): Pick<Answer, 'status' | 'body'> {
  const [head = '', ...rest] = shown.split('\n\n')
  const [status = ''] = head.split('\n')
  return { status, body: rest.length === 0 ? null : JSON.parse(rest.join('\n\n')) }
}

t.test('the guide works from the README on, on one service, with the answers it shows', async (t) => {
  const walked: string[] = []
  await walk(({ page, step, answer }) => {
    walked.push(page)
    if (answer === null || step.shown === null) return
    const shown = readShown(step.shown)
    t.strictSame([answer.status, answer.body?.code], [shown.status, shown.body?.code], `${page}: ${step.command}`)
    t.strictSame(differences(answer.body, shown.body), [], 'with the members that the page shows')
  })
  t.ok(walked.length > 30, `${walked.length} steps`)
})
