import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { noteSeenLater, sessionToken } from '../../plugins/session.ts'
import { clearSession } from '../../plugins/web-session.ts'
import { ownTag, ownView } from '../../src/accounts/account-views.ts'
import { sessionView } from '../../src/credentials/session.ts'
import { WebSession } from '../../src/schemas/accounts.ts'
import { checkSession } from '../../src/sessions/check.ts'
import { endSession } from '../../src/sessions/end.ts'
import { answerSignUp, signUpRoute } from '../v1/accounts/index.ts'
import { answerSetUp, setUpRoute } from '../v1/admin/setup.ts'
import { answerConfirm, confirmRoute } from '../v1/email-verifications/index.ts'
import { answerSignIn, signInRoute } from '../v1/sessions/index.ts'
import { forPage, inCookie } from './in-cookie.ts'

const tags = ['Web session']

const show = {
  operationId: 'getWebSession',
  summary: 'See who is signed in',
  description: 'With null in both members when nobody is. It is never refused.',
  tags,
  response: { 200: WebSession },
}

const end = {
  operationId: 'endWebSession',
  summary: 'Sign out of the browser',
  description: 'Ends the session and takes the cookie away, with all that the browser keeps of the service.',
  tags,
  response: { 204: Type.Null() },
}

/** What begins, shows and ends the session of a browser, which has its token in a cookie. */
const web: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/session', forPage(signInRoute, 'beginWebSession', 'Sign in with the browser'), inCookie(answerSignIn))
  app.post('/accounts', forPage(signUpRoute, 'signUpWeb', 'Sign up with the browser'), inCookie(answerSignUp))
  app.post('/setup', forPage(setUpRoute, 'setUpWeb', 'Create the first admin with the browser'), inCookie(answerSetUp))
  app.post(
    '/email-verifications/confirm',
    forPage(confirmRoute, 'confirmEmailWeb', 'Confirm an address with the browser'),
    inCookie(answerConfirm),
  )

  app.get('/session', { schema: show, config: { action: 'public' } }, async (request, reply) => {
    const token = sessionToken(request)
    const checked = token === null ? null : await checkSession(app.service, token, request.cookieToken !== null)
    if (checked === null) return { account: null, session: null }
    const { account, session } = checked
    noteSeenLater(app, request, checked)
    reply.header('etag', ownTag(account))
    return { account: ownView(account), session: sessionView(session, session.id) }
  })

  app.delete('/session', { schema: end, config: { action: 'floor' } }, async (request, reply) => {
    await endSession(app.service, request.caller, request.caller.session.id)
    clearSession(reply)
    return reply.code(204).send(null)
  })
}

export default web
