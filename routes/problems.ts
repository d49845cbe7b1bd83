import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { Problem } from '../src/http/problem.ts'
import { problemPage, problemsPage } from '../src/http/problem-pages.ts'
import { catalogue, type ProblemCode } from '../src/problems.ts'
import { notModified } from '../src/schemas/shapes.ts'

const tags = ['Problems']
const html = 'text/html; charset=utf-8'
const page = { produces: ['text/html'], response: { 200: Type.String(), 304: notModified } }

const problems: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/',
    {
      schema: { operationId: 'listProblems', summary: 'List the problem codes', tags, ...page },
      config: { action: 'public', document: true },
    },
    async (_request, reply) => reply.type(html).send(problemsPage(app.service.serviceName)),
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
      if (!Object.hasOwn(catalogue, code)) throw new Problem('not_found', { detail: 'There is no such problem code.' })
      return reply.type(html).send(problemPage(code as ProblemCode, app.service.serviceName))
    },
  )
}

export default problems
