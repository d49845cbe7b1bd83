import t from 'tap'
import { openHouse } from '../house.ts'
import { eventually, type ServiceProcess, startProcess } from '../service-process.ts'
import { openReceiver } from '../webhook-receiver.ts'
import { arrivalsOf, editAll } from './webhook-loop.ts'

t.setTimeout(240_000)
const kills = 2
const least = 240
const env = { WEBHOOK_ALLOW: '127.0.0.1/32' }
const house = await openHouse(t, env)
const start = () => startProcess(t, { ...env, MONGODB_URI: house.uri })

t.test('events arrive at least once and in order, while those who bring them are killed', async (t) => {
  const admin = await house.admin()
  const receiver = await openReceiver(t, () => (Math.random() < 0.02 ? 500 : 200))
  const body = { name: 'all', url: receiver.url, events: ['profile.updated'] }
  t.equal((await house.ask('POST', '/v1/admin/webhooks', { token: admin.token, body })).status, 201)
  const people = await Promise.all(Array.from({ length: 6 }, () => house.member()))
  const processes: [ServiceProcess, ServiceProcess] = [await start(), await start()]

  let [killed, asked] = [0, 0]
  let replacing = Promise.resolve()
  const edits = await editAll({
    through: () => processes[asked++ % 2 === 0 ? 0 : 1],
    people,
    goesOn(edits) {
      if (killed < kills && edits > ((killed + 1) * least) / (kills + 1)) {
        const which = killed++ % 2 === 0 ? 0 : 1
        replacing = replacing.then(async () => {
          await processes[which].end('SIGKILL')
          processes[which] = await start()
        })
      }
      return killed < kills || edits < least
    },
  })
  await replacing
  await Promise.all(processes.map((process) => process.end('SIGKILL')))

  const { db } = house.started.service
  house.started.relay.start() // it looks for what they left the next time by itself; this asks for it now
  const nothingWaits = async () => {
    const pending = await db.accounts.findOne({ pending: true })
    if (pending !== null) house.started.relay.nudge(pending._id, pending.events)
    await house.started.relay.settled()
    house.later(60_000) // what the dead held is free, and what has failed is tried again
    await house.started.workers.sender.settled()
    return pending === null && (await db.lanes.findOne({ due_at: { $gt: new Date(0) } })) === null
  }
  await eventually('all to be sent', nothingWaits)
  const found = await arrivalsOf(house, people, receiver.messages)
  t.comment(`webhooks: ${edits} edits, ${kills + 2} kills: ${JSON.stringify(found)}`)
  t.ok(found.events >= least)
  t.match(found, { lost: 0, phantom: 0, outOfOrder: 0 })
})
