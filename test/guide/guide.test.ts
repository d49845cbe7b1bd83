import t from 'tap'
import { differences } from '../differences.ts'
import { type Answer, walk } from './walk.ts'

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
