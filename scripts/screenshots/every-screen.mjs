// Pictures of each screen with the data of a year, in every look.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { password } from '../own-service.mjs'
import { openCamera } from './camera.mjs'

const service = spawn('node', ['start.cjs'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  env: { ...process.env, PORT: '0', RATE_LIMITS: 'off' },
})
const camera = await openCamera({ base: await addressOf(service), folder: process.env.SCREENSHOTS })
const wanted = process.argv.slice(2)
try {
  for (const locale of ['en-GB', 'de-DE']) {
    const [reviewer, admin] = await Promise.all(
      ['mara', 'keeper'].map((login) => camera.visitor({ login, password, locale })),
    )
    const { items: holds } = await reviewer.get('/v1/admin/holds?state=active&limit=100')
    const appealed = holds.find(({ appeal }) => appeal?.state === 'submitted') ?? holds[0]
    const account = await reviewer.get(`/v1/admin/accounts/${appealed.account_id}`)
    const { items: batches } = await reviewer.get('/v1/admin/hold-batches?limit=1')
    const held = await camera.visitor({ login: account.email, password, locale })
    const { items: free } = await admin.get('/v1/admin/accounts?held=false&state=active&limit=50')
    const owner = await camera.visitor({ login: free.find(({ roles }) => roles.length === 0).email, password, locale })
    const stranger = await camera.visitor({ locale })
    const screens = [
      [reviewer, 'queue', '/console/'],
      [reviewer, 'queue-mine', '/console/?show=mine'],
      [reviewer, 'accounts', '/console/accounts'],
      [reviewer, 'accounts-held', '/console/accounts?held=yes'],
      [reviewer, 'accounts-none', '/console/accounts?text=nobody.at.all'],
      [reviewer, 'account', `/console/accounts/${account.id}`],
      [reviewer, 'place-a-hold', `/console/accounts/${account.id}/hold`],
      [reviewer, 'history', `/console/accounts/${account.id}/history`],
      [reviewer, 'hold', `/console/holds/${appealed.ref}`],
      ...(appealed.appeal == null ? [] : [[reviewer, 'appeal', `/console/appeals/${appealed.appeal.id}`]]),
      [reviewer, 'bulk', '/console/bulk'],
      [reviewer, 'batches', '/console/batches'],
      ...batches.map(({ id }) => [reviewer, 'batch', `/console/batches/${id}`]),
      [reviewer, 'audit', '/console/audit'],
      [reviewer, 'statistics', '/console/statistics'],
      [admin, 'staff', '/console/staff?role=reviewer'],
      [admin, 'invitations', '/console/settings'],
      [admin, 'reasons', '/console/settings/reasons'],
      [admin, 'tokens', '/console/settings/tokens'],
      [admin, 'webhooks', '/console/settings/webhooks'],
      [owner, 'home', '/account/'],
      [held, 'holds', '/account/holds'],
      [owner, 'holds-none', '/account/holds'],
      [owner, 'profile', '/account/profile'],
      [owner, 'username', '/account/username'],
      [owner, 'email', '/account/email'],
      [owner, 'password', '/account/password'],
      [owner, 'factor', '/account/factor'],
      [owner, 'sessions', '/account/sessions'],
      [owner, 'activity', '/account/activity'],
      [owner, 'data', '/account/data'],
      [stranger, 'start', '/'],
      [stranger, 'sign-in', '/account/'],
      [stranger, 'sign-up', '/account/sign-up'],
      [stranger, 'forgot', '/account/forgot'],
      [stranger, 'confirm', `/confirm/email${locale === 'de-DE' ? '.de' : ''}`],
    ]
    for (const [person, name, path] of screens) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      await person.go(path)
      for (const scheme of ['light', 'dark']) {
        for (const width of [360, 1280]) {
          await person.take(`${name}-${locale.slice(0, 2)}-${scheme}-${width}`, { scheme, width, tall: 2400 })
        }
      }
    }
  }
} finally {
  await camera.close()
  service.kill('SIGTERM')
  await once(service, 'exit')
}

/** Where it listens, as a browser keeps its cookies. */
async function addressOf({ stderr }) {
  for await (const line of createInterface(stderr)) {
    const [, port] = /listens at http:\S+:(\d+)/.exec(line) ?? []
    if (port !== undefined) {
      stderr.resume()
      return `http://localhost:${port}`
    }
  }
  throw new Error('The service has not started.')
}
