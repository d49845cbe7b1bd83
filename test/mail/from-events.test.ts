import t from 'tap'
import type { StoredEvent } from '../../src/events/event.ts'
import { createMailConsumer, mailsFrom } from '../../src/mail/from-events.ts'
import { noTemplates } from '../../src/mail/own-templates.ts'
import { renderMail } from '../../src/mail/render.ts'
import { createLimits } from '../../src/rate-limits/limits.ts'
import { startTestApp } from '../test-app.ts'

const event = (type: string, changes: StoredEvent['changes']) =>
  ({ _id: 'e', account_id: 'a', seq: 2, type, at: new Date(0), hold_ref: 'H-1', changes }) as unknown as StoredEvent

t.test('the mail about a decision on an appeal has its reason, never its note', async (t) => {
  for (const [state, said] of [
    ['granted', 'granted'],
    ['denied', 'denied'],
  ]) {
    const [mail, ...more] = mailsFrom(
      event('appeal.decided', {
        appeal: { before: { state: 'in_review' }, after: { state } },
        decision: { before: null, after: { outcome: state, reason: 'It is as you say.', note: 'a secret note' } },
        hold: { before: null, after: null },
      }),
    )
    t.equal(more.length, 0)
    t.equal(mail?.kind, 'appeal_decided')
    const about = mail?.about ?? {}
    const person = { username: 'wren', locale: null, timezone: null }
    const facts = { templates: noTemplates, service: 'Holdfast', ...person, about }
    const { text } = renderMail('appeal_decided', facts)
    t.match(text, `was ${said}`)
    t.match(text, 'It is as you say.')
    t.notMatch(JSON.stringify(mail), /secret/)
  }
})

t.test('most events send no mail', async (t) => {
  for (const type of ['session.created', 'profile.updated', 'appeal.submitted', 'hold.voted', 'email.verified']) {
    t.strictSame(mailsFrom(event(type, {})), [], type)
  }
})

t.test('a repeated event sends no second mail, and counts for its recipient once', async (t) => {
  const app = await startTestApp(t)
  const { db, now } = app.started.service
  const consume = createMailConsumer(db.mails, () => {}, createLimits(db.rate_limits, now))
  const email = { before: null, after: 'wren@example.com' }
  const created = event('account.created', { email, email_verified: { before: null, after: false } })
  for (let times = 0; times < 3; times += 1) await consume([created])
  t.match(await app.raw.collection('rate_limits').find().toArray(), [{ points: 1 }])
})
