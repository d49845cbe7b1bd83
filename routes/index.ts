import type { FastifyInstance } from 'fastify'
import confirm from './confirm.ts'
import health from './health.ts'
import problems from './problems.ts'
import accounts from './v1/accounts/index.ts'
import adminAccounts from './v1/admin/accounts.ts'
import adminAppeals from './v1/admin/appeals.ts'
import adminClosing from './v1/admin/closing.ts'
import adminEvents from './v1/admin/events.ts'
import adminEvidence from './v1/admin/evidence.ts'
import adminExport from './v1/admin/export.ts'
import adminHoldBatches from './v1/admin/hold-batches.ts'
import adminHolds from './v1/admin/holds.ts'
import adminImports from './v1/admin/imports.ts'
import adminInvitations from './v1/admin/invitations.ts'
import adminQueue from './v1/admin/queue.ts'
import adminReasons from './v1/admin/reasons.ts'
import adminRefusals from './v1/admin/refusals.ts'
import adminServiceTokens from './v1/admin/service-tokens.ts'
import adminSetup from './v1/admin/setup.ts'
import adminStatistics from './v1/admin/statistics.ts'
import adminWebhooks from './v1/admin/webhooks.ts'
import checks from './v1/checks/index.ts'
import emailVerifications from './v1/email-verifications/index.ts'
import ownAppeals from './v1/me/appeals.ts'
import ownClosing from './v1/me/closing.ts'
import credentials from './v1/me/credentials.ts'
import ownEvents from './v1/me/events.ts'
import ownExport from './v1/me/export.ts'
import ownFactors from './v1/me/factors.ts'
import ownHolds from './v1/me/holds.ts'
import me from './v1/me/index.ts'
import ownSessions from './v1/me/sessions.ts'
import passwordResets from './v1/password-resets/index.ts'
import sessions from './v1/sessions/index.ts'
import settings from './v1/settings/index.ts'
import usernames from './v1/usernames/index.ts'
import web from './web/index.ts'
import stepUp from './web/step-up.ts'
import welcome from './welcome.ts'

/** Every route of the service: a table of contents. */
export default async function routes(app: FastifyInstance): Promise<void> {
  app.register(accounts, { prefix: '/v1/accounts' })
  app.register(usernames, { prefix: '/v1/usernames' })
  app.register(settings, { prefix: '/v1/settings' })
  app.register(sessions, { prefix: '/v1/sessions' })
  app.register(passwordResets, { prefix: '/v1/password-resets' })
  app.register(emailVerifications, { prefix: '/v1/email-verifications' })

  app.register(me, { prefix: '/v1/me' })
  app.register(credentials, { prefix: '/v1/me' })
  app.register(ownClosing, { prefix: '/v1/me' })
  app.register(ownExport, { prefix: '/v1/me' })
  app.register(ownSessions, { prefix: '/v1' })
  app.register(ownFactors, { prefix: '/v1/me/factors' })
  app.register(ownEvents, { prefix: '/v1/me' })
  app.register(ownHolds, { prefix: '/v1/me' })
  app.register(ownAppeals, { prefix: '/v1/me/holds' })

  app.register(adminSetup, { prefix: '/v1/admin' })
  app.register(adminAccounts, { prefix: '/v1/admin/accounts' })
  app.register(adminClosing, { prefix: '/v1/admin/accounts' })
  app.register(adminExport, { prefix: '/v1/admin/accounts' })
  app.register(adminHolds, { prefix: '/v1/admin' })
  app.register(adminQueue, { prefix: '/v1/admin' })
  app.register(adminEvidence, { prefix: '/v1/admin/holds' })
  app.register(adminHoldBatches, { prefix: '/v1/admin/hold-batches' })
  app.register(adminAppeals, { prefix: '/v1/admin/appeals' })
  app.register(adminEvents, { prefix: '/v1/admin' })
  app.register(adminImports, { prefix: '/v1/admin' })
  app.register(adminInvitations, { prefix: '/v1/admin/invitations' })
  app.register(adminReasons, { prefix: '/v1/admin' })
  app.register(adminServiceTokens, { prefix: '/v1/admin/service-tokens' })
  app.register(adminStatistics, { prefix: '/v1/admin' })

  app.register(checks, { prefix: '/v1/checks' })
  app.register(adminRefusals, { prefix: '/v1/admin' })
  app.register(adminWebhooks, { prefix: '/v1/admin' })

  app.register(web, { prefix: '/web' })
  app.register(stepUp, { prefix: '/web' })

  app.register(confirm, { prefix: '/confirm' })
  app.register(problems, { prefix: '/problems' })
  app.register(health, { prefix: '/health' })
  app.register(welcome)
}
