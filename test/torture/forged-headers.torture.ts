// Links in mail come from the configuration: forged Host and forwarded headers, over real connections, take nothing over.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { askForMails, forgeries, isTakenOver } from '../mail/forged-headers.ts'
import { mailsIn } from '../mailbox.ts'
import { eventually, startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const publicUrl = 'https://accounts.example.com'
const configurations: Record<string, string>[] = [
  { PUBLIC_URL: publicUrl },
  { PUBLIC_URL: publicUrl, TRUST_PROXY: '127.0.0.1/32' },
  { PUBLIC_URL: publicUrl, TRUST_PROXY: '127.0.0.1/32', CORS_ORIGINS: 'https://app.example.com' },
  {},
]
const total = { answers: 0, mails: 0, links: 0, takenOver: 0 }

for (const configuration of configurations) {
  t.test(`${JSON.stringify(configuration)}: no forged header appears in an answer or a mail`, async (t) => {
    const app = await startTestApp(t)
    await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // the process sends the mails
    const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-forged-'))
    t.teardown(() => rm(dataDir, { recursive: true, force: true }))
    const service = await startProcess(t, { MONGODB_URI: app.uri, DATA_DIR: dataDir, ...configuration })
    for (const headers of forgeries) {
      const answers = await askForMails(app, service, headers)
      total.answers += answers.length
      const taken = answers.filter((answer) => isTakenOver(JSON.stringify([answer.headers, answer.body])))
      total.takenOver += taken.length
      t.strictSame(taken, [], JSON.stringify(headers))
    }

    const records = app.raw.collection('mails')
    await app.started.relay.settled()
    const waiting = { state: { $in: ['queued', 'failed'] } }
    await eventually('all mails to be sent', async () => (await records.countDocuments(waiting)) === 0)
    const mails = await mailsIn(dataDir)
    t.equal(mails.length, await records.countDocuments({ state: 'sent' }))
    const begins = `${configuration.PUBLIC_URL ?? service.address}/confirm/`
    const linked = mails.filter(({ token }) => token !== '')
    t.ok(linked.length >= 5 * forgeries.length, `${linked.length} links`)
    const wrong = mails.filter(
      ({ text, html, token, link }) => isTakenOver(`${text}${html}`) || (token !== '' && !link.startsWith(begins)),
    )
    t.strictSame(wrong, [])
    total.mails += mails.length
    total.links += linked.length
    total.takenOver += wrong.length
  })
}

t.test('reports the figure', async () => {
  const { answers, mails, links, takenOver } = total
  report(t, {
    guarantee: 'G19',
    figure: `${forgeries.length} forgeries × ${configurations.length} configurations, ${answers} answers, ${mails} mails with ${links} links: ${takenOver} taken over`,
  })
})
