import type { FastifyInstance } from 'fastify'
import { type ConfirmPage, confirmPage, confirmScript } from '../src/mail/confirm-page.ts'

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const open = { schema: { hide: true }, config: { action: 'public' } } as const

/** The pages that links in mails lead to. */
export default async function confirm(app: FastifyInstance): Promise<void> {
  for (const page of ['email', 'password'] satisfies ConfirmPage[]) {
    app.get(`/${page}`, open, async (_request, reply) =>
      reply.headers({ 'content-security-policy': policy }).type('text/html; charset=utf-8').send(confirmPage(page)),
    )
  }
  app.get('/confirm.js', open, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(confirmScript),
  )
}
