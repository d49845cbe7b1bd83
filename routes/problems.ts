import { type FastifyPluginAsyncTypebox, type Static, Type } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { varyBy } from '../plugins/vary.ts'
import { plainPageHeaders } from '../src/http/plain-page.ts'
import { Problem } from '../src/http/problem.ts'
import { type Answering, type ProblemPages, problemPage, problemsPage } from '../src/http/problem-pages.ts'
import { type Language, languages, preferredLanguage } from '../src/languages.ts'
import { type Document, type OperationObject, operationsIn } from '../src/openapi/document.ts'
import { catalogue, type ProblemCode, problemCodes } from '../src/problems/catalogue.ts'
import { closed, notModified } from '../src/schemas/shapes.ts'

const tags = ['Problems']
const querystring = closed({
  lang: Type.Optional(
    Type.Unsafe<Language>({ type: 'string', enum: languages, description: 'In place of Accept-Language.' }),
  ),
})
const page = { produces: ['text/html'], response: { 200: Type.String(), 304: notModified }, querystring }

const problems: FastifyPluginAsyncTypebox = async (app) => {
  let answering: Map<string, Answering[] | null> | undefined

  function read({ lang }: Static<typeof querystring>, accepted: string | undefined): ProblemPages {
    const language = lang ?? preferredLanguage(accepted)
    return { serviceName: app.service.serviceName, language, isChosen: lang !== undefined }
  }
  function send(reply: FastifyReply, language: Language, html: string) {
    varyBy(reply, 'Accept-Language')
    return reply.headers(plainPageHeaders(language)).send(html)
  }

  app.get(
    '/',
    {
      schema: { operationId: 'listProblems', summary: 'List the problem codes', tags, ...page },
      config: { action: 'public', document: true },
    },
    async (request, reply) => {
      const page = read(request.query, request.headers['accept-language'])
      return send(reply, page.language, problemsPage(page))
    },
  )

  app.get(
    '/:code',
    {
      schema: {
        operationId: 'getProblem',
        summary: 'Get the page of a problem code',
        tags,
        ...page,
        params: Type.Object({ code: Type.String() }),
      },
      config: { action: 'public', document: true, problems: ['not_found'] },
    },
    async (request, reply) => {
      const { code } = request.params
      if (!Object.hasOwn(catalogue, code))
        throw new Problem('not_found', {
          detail: { en: 'There is no such problem code.', de: 'Diesen Code gibt es nicht.' },
        })
      answering ??= operationsByCode(app.swagger() as unknown as Document)
      const page = read(request.query, request.headers['accept-language'])
      const html = problemPage(code as ProblemCode, page, answering.get(code) ?? null)
      return send(reply, page.language, html)
    },
  )
}

/** By code the operations that can answer it; null where all can. */
function operationsByCode(document: Document): Map<string, Answering[] | null> {
  const operations = operationsIn(document)
  return new Map(
    problemCodes.map((code) => {
      const its = operations.filter(({ operation }) => operation['x-problem-codes'].includes(code))
      if (its.length === operations.length) return [code, null]
      return [code, its.map(({ method, path, operation }) => answeringOf(method, path, operation))]
    }),
  )
}

/** Where the API documentation has an operation, by its tag and its name. */
function answeringOf(method: string, path: string, { operationId, summary = operationId, tags = [] }: OperationObject) {
  const href = `../docs/#/${encodeURIComponent(tags[0] ?? 'default')}/${operationId}`
  return { method: method.toUpperCase(), path, summary, href }
}

export default problems
