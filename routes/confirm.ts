import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { confirmPage, confirmPages, confirmScript } from '../src/mail/confirm-page.ts'
import { pageWords } from '../src/mail/texts/pages.ts'

const open = { schema: { hide: true }, config: { action: 'public', document: true } } as const

/** The script is the service's own, and the style is allowed by its hash. */
function policyOf(page: string): string {
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}

/** The pages behind the links in mails, each in every language: `/email`, `/email.de`. */
export default async function confirm(app: FastifyInstance): Promise<void> {
  for (const of of confirmPages) {
    for (const language of Object.keys(pageWords)) {
      const page = confirmPage(of, language, app.service.serviceName)
      const headers = { 'content-security-policy': policyOf(page), 'content-language': language }
      app.get(language === 'en' ? `/${of}` : `/${of}.${language}`, open, async (_request, reply) =>
        reply.headers(headers).type('text/html; charset=utf-8').send(page),
      )
    }
  }
  app.get('/confirm.js', open, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(confirmScript),
  )
}
