import type { FastifyInstance } from 'fastify'
import { plainPageHeaders } from '../src/http/plain-page.ts'
import { type Welcome, welcomePage } from '../src/http/welcome.ts'
import { preferredLanguage } from '../src/languages.ts'
import { version } from '../src/version.ts'

const links = { documentation: '/docs', openapi: '/openapi.json', problems: '/problems/', health: '/health/ready' }

/** Whether a browser sent the request: clients that do not prefer a page get JSON. */
const wantsPage = (accept: string | undefined) => /\btext\/html\b/i.test(accept ?? '')

/** The response at the root: links to everything else, as a page or as JSON. */
export default async function welcome(app: FastifyInstance): Promise<void> {
  app.get(
    '/',
    { schema: { hide: true }, config: { action: 'public', document: 'no-cache' } },
    async (request, reply) => {
      const { serviceName, isSetUp } = app.service
      const facts: Welcome = { service: serviceName, version, set_up: await isSetUp(), links }
      reply.header('vary', 'Accept, Accept-Language')
      if (!wantsPage(request.headers.accept)) return facts
      const language = preferredLanguage(request.headers['accept-language'])
      const { pages, guides } = app
      const html = welcomePage({ ...facts, language, pages, hasGuides: guides.size > 0 })
      return reply.headers(plainPageHeaders(language)).send(html)
    },
  )
}
