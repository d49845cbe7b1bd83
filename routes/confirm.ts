import type { FastifyInstance } from 'fastify'
import { plainPageHeaders, plainStyle } from '../src/http/plain-page.ts'
import { languages } from '../src/languages.ts'
import { confirmPage, confirmPages, confirmScript } from '../src/mail/confirm-page.ts'

const open = { schema: { hide: true }, config: { action: 'public', document: true } } as const

/** The script is the service's own. */
const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; style-src ${plainStyle}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The pages behind the links in mails, each in every language: `/email`, `/email.de`. */
export default async function confirm(app: FastifyInstance): Promise<void> {
  const { serviceName } = app.service
  const leadsOn = app.pages.has('account')
  for (const page of confirmPages) {
    for (const language of languages) {
      const html = confirmPage({ page, language, serviceName, leadsOn })
      const headers = { ...plainPageHeaders(language), 'content-security-policy': policy }
      app.get(language === 'en' ? `/${page}` : `/${page}.${language}`, open, async (_request, reply) =>
        reply.headers(headers).send(html),
      )
    }
  }
  app.get('/confirm.js', open, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(confirmScript),
  )
}
