import t from 'tap'
import { catalogue, type ProblemCode, problemCodes } from '../../src/problems/catalogue.ts'
import { startTestApp } from '../test-app.ts'
import { everyProblem, publicUrl } from './every-problem.ts'

const app = await startTestApp(t, { PUBLIC_URL: publicUrl })
await app.fastify.listen({ host: '127.0.0.1', port: 0 })
const ways = await everyProblem(t, app, [], 'de-AT, en;q=0.5')

/** The language of an unreadable request is unknown. */
const unread: ProblemCode[] = ['request_timeout', 'uri_too_long', 'headers_too_large']

/** Words that German sentences do not have, and nearly all English ones do. */
const english = /(?<![\w-])(the|this|that|is|are|of|with|your|you|it|has|have|and|or|again|another|read)(?![\w-])/i
const withoutQuotes = (text: string) => text.replace(/„[^“]*“/g, '')

t.test('every refusal is in German where that is preferred: title, detail, suggestion, errors, steps', async (t) => {
  for (const code of problemCodes.filter((problemCode) => !unread.includes(problemCode))) {
    const { body, headers } = await ways[code]()
    t.match(
      { body, headers },
      { body: { code }, headers: { 'content-language': 'de', vary: /\bAccept-Language\b/ } },
      code,
    )
    t.equal(body.title, catalogue[code].title.de)
    const steps: { title: string }[] = body.next
    const errors: { detail: string }[] = body.errors ?? []
    const said = [
      body.detail,
      body.suggestion,
      ...steps.map(({ title }) => title),
      ...errors.map(({ detail }) => detail),
    ]
    t.strictSame(
      said.filter((text) => text === '' || english.test(withoutQuotes(text))),
      [],
      `${code} says nothing in English`,
    )
  }
})

t.test('what cannot be read as HTTP is refused in English', async (t) => {
  for (const code of unread) t.match((await ways[code]()).body, { code, suggestion: english }, code)
})
