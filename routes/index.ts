import type { FastifyInstance } from 'fastify'
import health from './health.ts'
import problems from './problems.ts'
import accounts from './v1/accounts/index.ts'
import adminAccounts from './v1/admin/accounts.ts'
import adminAppeals from './v1/admin/appeals.ts'
import adminEvents from './v1/admin/events.ts'
import adminHolds from './v1/admin/holds.ts'
import adminReasons from './v1/admin/reasons.ts'
import adminSetup from './v1/admin/setup.ts'
import adminStatistics from './v1/admin/statistics.ts'
import ownAppeals from './v1/me/appeals.ts'
import ownClosing from './v1/me/closing.ts'
import ownExport from './v1/me/export.ts'
import ownHolds from './v1/me/holds.ts'
import me from './v1/me/index.ts'
import ownSessions from './v1/me/sessions.ts'
import sessions from './v1/sessions/index.ts'
import usernames from './v1/usernames/index.ts'

/** Every route of the service: a table of contents. */
export default async function routes(app: FastifyInstance): Promise<void> {
  app.register(accounts, { prefix: '/v1/accounts' })
  app.register(usernames, { prefix: '/v1/usernames' })
  app.register(sessions, { prefix: '/v1/sessions' })

  app.register(me, { prefix: '/v1/me' })
  app.register(ownClosing, { prefix: '/v1/me' })
  app.register(ownExport, { prefix: '/v1/me' })
  app.register(ownSessions, { prefix: '/v1' })
  app.register(ownHolds, { prefix: '/v1/me' })
  app.register(ownAppeals, { prefix: '/v1/me/holds' })

  app.register(adminSetup, { prefix: '/v1/admin' })
  app.register(adminAccounts, { prefix: '/v1/admin/accounts' })
  app.register(adminHolds, { prefix: '/v1/admin' })
  app.register(adminAppeals, { prefix: '/v1/admin/appeals' })
  app.register(adminEvents, { prefix: '/v1/admin' })
  app.register(adminReasons, { prefix: '/v1/admin' })
  app.register(adminStatistics, { prefix: '/v1/admin' })

  app.register(problems, { prefix: '/problems' })
  app.register(health, { prefix: '/health' })
}
