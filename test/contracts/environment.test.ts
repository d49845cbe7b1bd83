import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import t from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { environment } from '../../src/config/environment.ts'

const text = await readFile(join(import.meta.dirname, '../../../.env.example'), 'utf8')

/** Each entry of the file: the lines of comment above a variable are its description. */
const entries = [...text.matchAll(/((?:^# .*\n)+)^(\w+)=(.*)$/gm)].map(([, comment = '', name, value]) => ({
  name,
  description: comment.replace(/^# /gm, '').trimEnd().replaceAll('\n', ' '),
  value,
}))

t.test('.env.example has one entry for each variable of the service, in the form in which it is read', async (t) => {
  const variables = Object.entries(environment.properties).map(([name, property]) => ({
    name,
    description: property.description,
    value: String(property.default ?? ''),
  }))
  t.ok(variables.length >= 20, `${variables.length} variables`)
  t.strictSame(entries, variables)
  t.equal([...text.matchAll(/^#?\s?\w+=/gm)].length, variables.length, 'and nothing that is not one')
})

t.test('.env.example, used unchanged, changes nothing', async (t) => {
  t.strictSame(readConfig(parseEnv(text)), readConfig({}))
})
