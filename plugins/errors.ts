import plugin from 'fastify-plugin'
import { sendProblem, toProblem } from './problems.ts'

/**
 * Turns every thrown error into an RFC 9457 response. A route has the error handler that is there when it is registered,
 * so this comes before the plugins that register routes of their own.
 */
export default plugin(
  async (app) => {
    app.decorateReply('problemCode', null)
    app.setErrorHandler((error, request, reply) => sendProblem(app, toProblem(error), request, reply))
  },
  { name: 'errors', dependencies: ['service'], fastify: '5.x' },
)
