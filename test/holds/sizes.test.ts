import { BSON } from 'mongodb'
import t from 'tap'
import { type Answer, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { relay } = app.started
const [admin, owner] = [await app.admin(), await app.signUp()]
await relay.settled()
const wake = relay.wake
relay.wake = () => {} // the account keeps its events, as while the log cannot be written

const mebibyte = 1024 * 1024
const widest = (length: number) => '𐐀'.repeat(length) // four bytes each
const url = `/v1/admin/accounts/${owner.id}/holds`
const place = (index: number) =>
  app.ask('POST', url, {
    token: admin.token,
    body: {
      kind: 'policy',
      reason: 'other',
      actions: Array.from({ length: 50 }, (_, at) => `app.${String(at).padStart(196, 'x')}`),
      message: widest(1_000),
      note: widest(4_000),
      case_ref: widest(100),
      dedupe_key: `${index}${widest(90)}`,
    },
  })
const sizeOf = async () => {
  const account = await app.raw.collection<{ _id: string }>('accounts').findOne({ _id: owner.id })
  return BSON.calculateObjectSize(account ?? {})
}
const edit = () =>
  app.ask('PATCH', '/v1/me', { token: owner.token, headers: { 'if-match': '*' }, body: { bio: widest(500) } })

t.test(
  'an account with the largest of everything stays below the maximum size of a document, and remains usable',
  async (t) => {
    const refs: string[] = []
    for (let index = 0; index < 50; index += 1) {
      const placed = await place(index)
      t.equal(placed.status, 201)
      refs.push(placed.body.ref)
    }
    t.match(await place(50), { status: 409, body: { code: 'holds_limit' } })
    const appeal = (ref: string) =>
      app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: owner.token, body: { text: widest(2_000) } })
    let owners: Answer | undefined
    for (const ref of refs) {
      const answer = await appeal(ref)
      if (answer.status === 503) owners = answer
      else t.equal(answer.status, 201)
    }
    const change = (ref: string, count: number) =>
      app.ask('PATCH', `/v1/admin/holds/${ref}`, {
        ...{ token: admin.token, headers: { 'if-match': '*' }, body: { note: `${count}${widest(3_900)}` } },
      })
    let refused: Answer | undefined
    for (let count = 0; refused === undefined && count < 1_000; count += 1) {
      const answer = await change(refs[count % 50] ?? '', count)
      if (answer.status !== 200) refused = answer
      else if (owners === undefined && (await edit()).status === 503) owners = await edit()
    }
    t.match(
      owners,
      { status: 503, body: { code: 'overloaded' }, headers: { 'retry-after': '5' } },
      'the owner waits first',
    )
    t.match(refused, { status: 503, body: { code: 'overloaded' } }, 'staff wait, too')
    const size = await sizeOf()
    t.ok(size >= 8 * mebibyte && size < 9 * mebibyte, `${size} bytes`)
    t.equal((await edit()).status, 503)

    relay.wake = wake
    await relay.stop()
    relay.start()
    while ((await app.raw.collection('accounts').countDocuments({ pending: true })) > 0) await relay.settled()
    t.equal((await edit()).status, 200)
    t.equal((await change(refs[0] ?? '', 0)).status, 200)
    await relay.settled()
    const seqs = await app.raw.collection('events').distinct('seq', { account_id: owner.id })
    t.same(
      seqs,
      Array.from(seqs, (_, index) => index + 1),
      'no event is lost',
    )
    t.equal(await app.raw.collection('holds').countDocuments({ account_id: owner.id, state: 'open' }), 50)
    t.comment(`an account with 50 of the largest holds and no events: ${await sizeOf()} bytes`)
  },
)
