import { randomBytes } from 'node:crypto'
import { BSON, MongoClient } from 'mongodb'
import type { TestApp } from './test-app.ts'

/** A text that occurs nowhere else, valid for every text member, also as a name. */
export function marker(label: string): string {
  return `${label}.x${randomBytes(5).toString('hex')}`
}

/** Where each of these texts occurs in the database, as `collection member`, read with a separate client. */
export async function whereIs(app: TestApp, texts: readonly string[]): Promise<Map<string, string[]>> {
  const places = new Map<string, string[]>(texts.map((text) => [text, []]))
  const client = await MongoClient.connect(app.uri)
  try {
    for (const { name } of await client.db().listCollections().toArray()) {
      for await (const document of client.db().collection(name).find()) {
        for (const [member, value] of Object.entries(document)) {
          const content = BSON.EJSON.stringify({ value }).toLowerCase()
          for (const text of texts) {
            if (content.includes(text.toLowerCase())) places.get(text)?.push(`${name} ${member}`)
          }
        }
      }
    }
  } finally {
    await client.close()
  }
  return places
}
