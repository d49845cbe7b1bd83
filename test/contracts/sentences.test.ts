import t from 'tap'
import { ImportedAccount } from '../../src/imports/imported-account.ts'
import { languages } from '../../src/languages.ts'
import { checks } from '../../src/schemas/formats.ts'
import { sentences } from '../../src/schemas/sentences.ts'
import { startTestApp } from '../test-app.ts'

const { fastify } = await startTestApp(t)

/** Keywords of a schema that refuse nothing. */
const silent = new Set([
  '$id',
  'description',
  'default',
  'examples',
  'properties',
  'patternProperties',
  'items',
  'content',
  'x-stored-as',
])

/** The keywords and formats of a schema, at any depth. */
function collect(schema: unknown, keywords: Set<string>, formats: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'properties' || name === 'content') {
      for (const inner of Object.values(value as object)) collect(inner.schema ?? inner, keywords, formats)
    } else if (name === 'items') collect(value, keywords, formats)
    else if (name === 'format') formats.add(String(value))
    if (!silent.has(name)) keywords.add(name)
  }
}

/** Values that the formats refuse, for each reason that their checks know. */
const refused: Record<string, string[]> = {
  line: ['', ' ', 'a\nb', 'a\u0000b', 'a\u202eb', '\u200b'],
  text: [' ', 'a\u0000b', 'a\u202eb'],
  unicode: ['\ud800'],
  email: ['', 'a', 'a@', '@x.org', 'a b@x.org', `${'a'.repeat(250)}@x.org`],
  'date-time': ['soon', '2030-01-31T12:00:00+0100', '2030-02-30T12:00:00Z', '0000-01-01T00:00:00Z'],
  locale: ['', 'en_US'],
  timezone: ['', 'Europe/Atlantis', '+02:00'],
  website: ['', 'x', 'https://a b.org', 'https://u:p@x.org', 'https://localhost', `https://x.org/${'ü'.repeat(190)}`],
  endpoint: ['', 'x', 'https://a b.org', 'https://u:p@x.org', `https://x.org/${'ü'.repeat(1900)}`],
}

const isSentence = (text: string) => /^\p{Lu}.*[.]$/u.test(text) && !/undefined|NaN/.test(text)

t.test('every keyword and format that can refuse a request has a sentence in each language', async (t) => {
  const [keywords, formats] = [new Set<string>(), new Set<string>()]
  for (const { schema = {} } of fastify.declaredRoutes) {
    for (const part of [schema.body, schema.querystring, schema.params, schema.headers])
      collect(part, keywords, formats)
  }
  collect(ImportedAccount, keywords, formats)
  t.ok(keywords.size > 10 && formats.size > 7, `${keywords.size} keywords, ${formats.size} formats`)
  const params = { type: 'string', limit: 3, allowedValues: ['a'], allowedValue: 'a', missingProperty: 'a' }
  for (const keyword of [...keywords].filter((keyword) => keyword !== 'format')) {
    const said = sentences[keyword]?.({ keyword, instancePath: '', schemaPath: '', params })
    for (const language of languages) t.ok(isSentence(said?.[language] ?? ''), `${keyword}, ${language}`)
  }
  for (const format of formats) {
    for (const value of refused[format] ?? ['?']) {
      const said = checks[format]?.(value)
      const label = `${format} of ${JSON.stringify(value).slice(0, 30)}`
      for (const language of languages) t.ok(isSentence(said?.[language] ?? ''), `${label}, ${language}`)
    }
  }
})

t.test('each type has a name in each language', async (t) => {
  for (const type of ['string', 'integer', 'number', 'boolean', 'array', 'object', ['string', 'null']]) {
    const said = sentences.type?.({ keyword: 'type', instancePath: '', schemaPath: '', params: { type } })
    t.match(said, { en: /^This has to be .+\.$/, de: /^Hier muss .+ stehen\.$/ }, `${type}`)
    t.notMatch(said?.en, /be\s+\.|be or/)
  }
})

t.test('a choice that allows null says so', async (t) => {
  const params = { allowedValues: ['a', 'b', null] }
  const said = sentences.enum?.({ keyword: 'enum', instancePath: '', schemaPath: '', params })
  t.same(said, { en: 'This has to be one of: a, b, null.', de: 'Möglich ist hier nur: a, b, null.' })
})
