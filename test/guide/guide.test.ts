import t from 'tap'
import { differences } from '../differences.ts'
import { type Answer, walk } from './walk.ts'

function readShown(text: string): Pick<Answer, 'status' | 'body'> {
  const [head = '', ...rest] = text.split('\n\n')
  const [status = ''] = head.split('\n')
  return { status, body: rest.length === 0 ? null : JSON.parse(rest.join('\n\n')) }
}

t.test('the guide works from the README on, on one service, with the answers it shows', async (t) => {
  const walked: string[] = []
  await walk(({ page, step, answer }) => {
    walked.push(page)
    if (answer === null || step.response === null) return
    const expected = readShown(step.response)
    t.strictSame([answer.status, answer.body?.code], [expected.status, expected.body?.code], `${page}: ${step.command}`)
    t.strictSame(differences(answer.body, expected.body), [], 'with the members that the page shows')
  })
  t.ok(walked.length > 30, `${walked.length} steps`)
})
