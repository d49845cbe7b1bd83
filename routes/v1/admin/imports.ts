import { once } from 'node:events'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { type FastifyPluginAsyncTypebox, type Static, Type } from '@fastify/type-provider-typebox'
import { toProblem } from '../../../plugins/problems.ts'
import { checkAsBody } from '../../../plugins/validation.ts'
import { Problem } from '../../../src/http/problem.ts'
import { nameSources } from '../../../src/imports/derived-name.ts'
import { importAccounts } from '../../../src/imports/import-accounts.ts'
import { ImportedAccount } from '../../../src/imports/imported-account.ts'
import { readLines } from '../../../src/imports/read-lines.ts'
import { preferredLanguage } from '../../../src/languages.ts'
import { closed, oneOf } from '../../../src/schemas/shapes.ts'

const ndjson = 'application/x-ndjson'

const schema = {
  operationId: 'importAccounts',
  summary: 'Import accounts',
  description:
    'One JSON object a line. Each line is answered by a line, in order and while the rest is still being sent: read the answer as you send. With `dry_run` nothing is written and the answers are the same. An import that cannot go on says so in a last line of status `stopped`.',
  tags: ['Administration: accounts'],
  querystring: closed({
    dry_run: Type.Boolean({ default: false }),
    usernames: Type.Optional(oneOf(nameSources, { description: 'what a username is made from where a line has none' })),
    notify: Type.Boolean({ default: false, description: 'whether owners are mailed, as if they had signed up here' }),
  }),
  body: {
    content: { [ndjson]: { schema: Type.Any({ description: 'lines of `ImportedAccount`, see docs/imports.md' }) } },
  },
  response: { 200: { content: { [ndjson]: { schema: Type.String({ description: 'a result for each line' }) } } } },
}

/** For how long further input is discarded after the last line, in milliseconds. */
const discardFor = 2_000

const imports: FastifyPluginAsyncTypebox = async (app) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(ndjson, (_request, payload, done) => done(null, payload))
  const stopping = new AbortController()
  app.addHook('preClose', async () => stopping.abort())
  const faultsOf = checkAsBody(ImportedAccount)

  app.post<{ Querystring: Static<typeof schema.querystring> }>(
    '/imports',
    {
      schema,
      config: {
        action: 'admin.use',
        roles: ['admin'],
        stepUp: true,
        idempotent: false,
        problems: ['validation_failed'],
      },
    },
    async (request, reply) => {
      const source = request.body
      if (!(source instanceof Readable)) throw new Problem('unsupported_media_type')
      app.connections.allowSlowBody(request, reply)
      const language = preferredLanguage(request.headers['accept-language'])
      const results = importAccounts(
        {
          service: app.service,
          staff: request.staff,
          requester: { source: request.requester().source },
          dryRun: request.query.dry_run,
          language,
          usernames: request.query.usernames ?? null,
          notify: request.query.notify,
          faultsOf,
          stopping: stopping.signal,
          problemOf: toProblem,
          onError: (error) => request.log.error({ err: error }, 'import'),
        },
        readLines(source.iterator({ destroyOnReturn: false })),
      )
      reply.headers({ 'content-type': ndjson, 'content-language': language, 'cache-control': 'no-store' })
      return reply.send(Readable.from(written(results, source)))
    },
  )
}

/** The results as text. Closing a connection with unread bytes can lose the response, so the rest is read and dropped. */
async function* written(results: AsyncIterable<object[]>, source: Readable): AsyncGenerator<string, void> {
  for await (const some of results) yield some.map((result) => `${JSON.stringify(result)}\n`).join('')
  if (source.readableEnded || source.destroyed) return
  source.resume()
  await Promise.race([once(source, 'end').catch(() => {}), pause(discardFor, undefined, { ref: false })])
}

export default imports
