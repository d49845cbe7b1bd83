import t from 'tap'
import { password, setupToken, startTestApp, type TestApp } from '../test-app.ts'

const show = (app: TestApp) => app.ask('GET', '/v1/settings')

t.test('a sign-up page gets the settings it needs, before and after set-up', async (t) => {
  const app = await startTestApp(t)
  const settings = {
    set_up: false,
    sign_up: 'open',
    email_conflicts: 'tell',
    username: { min: 2, max: 30 },
    password: { min: 12, max: 256 },
    locales: ['en', 'de'],
    service_name: 'Holdfast',
    logo_url: null,
    links: {},
  }
  t.strictSame((await show(app)).body, settings)
  t.strictSame((await show(app)).body, settings, 'no is not kept')
  const body = { setup_token: setupToken, username: 'keeper', email: 'keeper@example.com', password }
  t.equal((await app.ask('POST', '/v1/admin/setup', { body })).status, 201)
  t.match(await show(app), { status: 200, body: { ...settings, set_up: true } })
})

t.test('once there is an admin the settings cost no read of the database', async (t) => {
  const app = await startTestApp(t)
  await app.admin()
  t.match(await show(app), { body: { set_up: true } })
  await app.raw.collection('settings').updateOne({ _id: 'service' as never }, { $set: { set_up_at: null } })
  t.match(await show(app), { body: { set_up: true } })
})

t.test('the settings show how the service is configured', async (t) => {
  const link = 'https://app.example.com/reset#{token}'
  const app = await startTestApp(t, {
    ...{ SIGN_UP: 'invitation', EMAIL_CONFLICTS: 'conceal', SERVICE_NAME: 'The Rookery' },
    ...{ LOGO_URL: 'https://app.example.com/logo.svg', LINK_PASSWORD_RESET: link },
  })
  const links = { password_reset: link }
  t.match((await show(app)).body, {
    sign_up: 'invitation',
    email_conflicts: 'conceal',
    service_name: 'The Rookery',
    logo_url: 'https://app.example.com/logo.svg',
    links,
  })
})
