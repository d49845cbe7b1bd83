import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { v7 as uuid } from 'uuid'
import authorization from '../plugins/authorization.ts'
import caching from '../plugins/caching.ts'
import clientAddress from '../plugins/client-address.ts'
import connections from '../plugins/connections.ts'
import draining from '../plugins/draining.ts'
import errors from '../plugins/errors.ts'
import cookies from '../plugins/external/cookies.ts'
import metrics from '../plugins/external/metrics.ts'
import openapi from '../plugins/external/openapi.ts'
import security from '../plugins/external/security.ts'
import guides from '../plugins/guides.ts'
import holds from '../plugins/holds.ts'
import idempotency from '../plugins/idempotency.ts'
import pages from '../plugins/pages.ts'
import preconditions from '../plugins/preconditions.ts'
import problems, { maxParameterLength, refuseUnparsed, sendProblem, toProblem } from '../plugins/problems.ts'
import rateLimit from '../plugins/rate-limit.ts'
import readiness from '../plugins/readiness.ts'
import requestLog from '../plugins/request-log.ts'
import serialization from '../plugins/serialization.ts'
import service from '../plugins/service.ts'
import session from '../plugins/session.ts'
import validation from '../plugins/validation.ts'
import webSession from '../plugins/web-session.ts'
import routes from '../routes/index.ts'
import type { Parts } from './parts.ts'

const bodyLimit = 64 * 1024
const requestTimeout = 30_000

/** How often Node checks for requests that have exceeded their time, so that none stays open for much longer. */
const connectionsCheckingInterval = 1_000

/**
 * The application, ready to listen or to be injected into: the order of loading, and nothing else.
 *
 * @param logger no log if omitted
 */
export async function buildApp(parts: Parts, logger?: FastifyBaseLogger): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuid(),
    bodyLimit,
    requestTimeout,
    routerOptions: { maxParamLength: maxParameterLength },
    trustProxy: parts.config.trustProxy.length > 0 ? parts.config.trustProxy : false,
    return503OnClosing: false,
    http: {
      connectionsCheckingInterval,
      headersTimeout: requestTimeout, // Node exchanges the two when the time for the head is the longer one
      requireHostHeader: false, // plugins/problems refuses it with a body, which Node does not
    },
    clientErrorHandler: refuseUnparsed(() => app),
    frameworkErrors: (error, request, reply) => sendProblem(app, toProblem(error), request, reply),
  })

  await app.register(service, parts)
  await app.register(errors)
  await app.register(clientAddress)
  await app.register(connections)
  await app.register(security)
  await app.register(problems)
  await app.register(draining)
  await app.register(validation)
  await app.register(serialization)
  await app.register(preconditions)
  await app.register(caching)
  await app.register(rateLimit)
  await app.register(cookies)
  await app.register(webSession)
  await app.register(session)
  await app.register(holds)
  await app.register(authorization)
  await app.register(idempotency)
  await app.register(requestLog)
  await app.register(readiness)
  await app.register(openapi)
  await app.register(metrics)
  await app.register(pages)
  await app.register(guides)

  await app.register(routes)
  await app.ready()
  return app
}
