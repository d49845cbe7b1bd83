import t from 'tap'
import { refusals } from '../../src/http/data/refusals.ts'
import { catalogue, type ProblemCode, problemCodes } from '../../src/problems/catalogue.ts'
import type { CatalogueEntry } from '../../src/problems/entry.ts'
import { differences } from '../differences.ts'
import { startTestApp } from '../test-app.ts'
import { faultsOf, operationsOf, readContract, recordAnswers } from './contract.ts'
import { everyProblem, publicUrl } from './every-problem.ts'

const app = await startTestApp(t, { PUBLIC_URL: `${publicUrl}/` })
const answers = recordAnswers(app)
const contract = await readContract(app)
const { ask } = app
await app.fastify.listen({ host: '127.0.0.1', port: 0 })

const ways = await everyProblem(t, app, answers)

t.test('for every code of the catalogue there is a request that gets it', async (t) => {
  t.ok(problemCodes.length >= 36, `${problemCodes.length} codes`)
  for (const code of problemCodes) {
    const answer = await ways[code]()
    t.match(answer, { status: catalogue[code].status, body: { code } }, code)
    t.strictSame(differences(answer.body, refusals[code]), [], `the example of ${code} has its members`)
    answers.push({ method: 'GET', url: `/refused-with/${code}`, answer })
  }
})

t.test('every refusal follows the rules of the contract, and its operation declares it', async (t) => {
  const refusals = answers.filter(({ answer }) => answer.status >= 400)
  t.ok(refusals.length > 2 * problemCodes.length, `${refusals.length} refusals`)
  t.strictSame(
    refusals.flatMap((refusal) => faultsOf(contract, refusal, publicUrl)),
    [],
  )
})

const textsOf = (code: ProblemCode) => {
  const { title, suggestion, explanation, noWayOut }: CatalogueEntry = catalogue[code]
  return [title, suggestion, explanation, ...(noWayOut === undefined ? [] : [noWayOut])]
}

const wordsOf = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

t.test('each code has a page in both languages, the list leads to all pages, and there are no others', async (t) => {
  for (const language of ['en', 'de'] as const) {
    const ways = [
      { search: '', headers: { 'accept-language': language === 'de' ? 'de-AT, en;q=0.5' : 'en' } },
      { search: `?lang=${language}`, headers: { 'accept-language': language === 'de' ? 'en' : 'de' } },
    ]
    for (const { search, headers } of ways) {
      const parts = {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        vary: 'Accept-Language',
        'content-security-policy': /^default-src 'none'; style-src 'sha256-/,
      }
      const list = await ask('GET', `/problems/${search}`, { headers })
      t.match(list, { status: 200, headers: parts, body: `<html lang="${language}">` })
      const linked = [...list.body.matchAll(/<td><a href="(\w+)([^"]*)"/g)].map(([, code, query]) => [code, query])
      t.strictSame(
        linked,
        problemCodes.map((code) => [code, search]),
      )
      for (const code of problemCodes) {
        const page = await ask('GET', `/problems/${code}${search}`, { headers })
        t.match(page, { status: 200, headers: parts, body: `<html lang="${language}">` }, code)
        const html = wordsOf(page.body)
        for (const sentence of textsOf(code).map((text) => text[language])) {
          t.ok(html.includes(sentence), `the page of ${code} says: ${sentence}`)
        }
        t.ok(html.includes(`<code>${code}</code>, status ${catalogue[code].status}.`), `${code} and its status`)
        t.ok(html.includes(JSON.stringify(refusals[code], null, 2)), 'with an example')
      }
    }
  }
  for (const code of ['none', 'constructor', '__proto__', 'toString']) {
    t.match(await ask('GET', `/problems/${code}`), { status: 404, body: { code: 'not_found' } }, code)
  }
  t.match(await ask('GET', '/problems/?lang=fr'), { status: 422, body: { code: 'validation_failed' } })
})

t.test('the page of a code names exactly the operations that declare it', async (t) => {
  const operations = operationsOf(contract)
  for (const code of problemCodes) {
    const { body } = await ask('GET', `/problems/${code}`)
    const named = [...wordsOf(body).matchAll(/<li><code>([A-Z]+ [^<]+)<\/code>/g)].map(([, key]) => key)
    const declaring = operations.filter(([, operation]) => operation['x-problem-codes']?.includes(code))
    const isEverywhere = declaring.length === operations.length
    t.strictSame(named, isEverywhere ? [] : declaring.map(([key]) => key), code)
    t.equal(body.includes('Every operation can respond with it.'), isEverywhere, code)
  }
})

t.test('each text of each code is in English and in German', async (t) => {
  for (const code of problemCodes) {
    for (const { en, de } of textsOf(code)) {
      t.ok(en.length > 0 && de.length > 0, code)
      t.not(en, de, code)
    }
  }
})

t.test('the OpenAPI document has exactly the codes of the catalogue', async (t) => {
  const problem = contract.components.schemas.Problem as { properties: { code: { enum: string[] } } }
  t.strictSame(problem.properties.code.enum, problemCodes)
  const declared = operationsOf(contract).flatMap(([key, operation]) =>
    Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([status, { description }]) =>
        [...description.matchAll(/`(\w+)`/g)].map((match) => ({ key, status, code: match[1] as ProblemCode })),
      ),
  )
  t.ok(declared.length > 300, `${declared.length} declarations`)
  t.strictSame(
    declared.filter(({ status, code }) => catalogue[code]?.status !== Number(status)),
    [],
    'each stands at its own status',
  )
  const ofNoOperation = ['method_not_allowed']
  t.strictSame(
    problemCodes.filter((code) => !declared.some((operation) => operation.code === code)),
    ofNoOperation,
    'and each belongs to an operation',
  )
})
