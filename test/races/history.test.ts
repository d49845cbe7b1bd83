import t from 'tap'
import { type Operation, type Ordered, violations } from './history.ts'

const event = (seq: number, type: string, request: string, ref: string | null = null): Ordered => ({
  seq,
  type,
  request_id: request,
  hold_ref: ref,
})
const created = event(1, 'account.created', 'r0')
const edited = (seq: number, request: string) => event(seq, 'profile.updated', request)
const placed = (seq: number, request: string, ref = 'H-1') => event(seq, 'hold.placed', request, ref)
const lifted = (seq: number, request: string, ref = 'H-1') => event(seq, 'hold.lifted', request, ref)

const edit = (request: string, sent: number, answered: number, status = 200): Operation => ({
  kind: 'edit',
  sent,
  answered,
  status,
  request,
  ref: null,
})
const place = (request: string, sent: number, answered: number, ref = 'H-1'): Operation => ({
  ...edit(request, sent, answered, 201),
  kind: 'place',
  ref,
})
const lift = (request: string, sent: number, answered: number, ref = 'H-1'): Operation => ({
  ...edit(request, sent, answered),
  kind: 'lift',
  ref,
})
const lost = (operation: Operation): Operation => ({ ...operation, answered: null, status: null, request: null })

t.test('a history in which holds take effect at once has no violation', async (t) => {
  const trail = [created, edited(2, 'r1'), placed(3, 'r2'), lifted(4, 'r4'), edited(5, 'r5')]
  const seen = [edit('r1', 0, 12), place('r2', 10, 20), edit('r3', 21, 25, 409), lift('r4', 30, 40), edit('r5', 35, 45)]
  t.same(violations(trail, seen), [])
})

t.test('an edit that was in progress when the hold was acknowledged may be answered later', async (t) => {
  const trail = [created, edited(2, 'r1'), placed(3, 'r2')]
  t.same(violations(trail, [edit('r1', 5, 90), place('r2', 10, 20)]), [])
})

t.test('a request without an answer may have taken effect or not', async (t) => {
  const happened = [created, placed(2, 'r1'), lifted(3, 'r2'), edited(4, 'r3')]
  const seen = [lost(place('r1', 0, 10)), lost(lift('r2', 11, 20)), lost(edit('r3', 21, 30))]
  t.same(violations(happened, seen), [])
  t.same(violations([created], seen), [])
})

t.test('a placing that got a 5xx may have taken effect or not', async (t) => {
  const failed = { ...place('r1', 0, 10), status: 503, ref: null }
  t.same(violations([created], [failed, edit('r2', 11, 20, 409)]), [])
})

t.test('an edit ordered between placing and lifting is a violation', async (t) => {
  const trail = [created, placed(2, 'r1'), edited(3, 'r2'), lifted(4, 'r3')]
  const seen = [place('r1', 0, 10), edit('r2', 5, 30), lift('r3', 20, 40)]
  t.same(violations(trail, seen), ['the edit 3 is ordered under H-1'])
})

t.test('lifting one of two holds leaves the other in force', async (t) => {
  const trail = [created, placed(2, 'r1'), placed(3, 'r2', 'H-2'), lifted(4, 'r3'), edited(5, 'r4')]
  t.same(violations(trail, []), ['the edit 5 is ordered under H-2'])
})

t.test('an edit that began after the acknowledgement is a violation, even where the trail hides it', async (t) => {
  const trail = [created, edited(2, 'r2'), placed(3, 'r1')]
  t.same(violations(trail, [place('r1', 0, 10), edit('r2', 11, 20)]), [
    'seq 2 was asked for after seq 3 was answered',
    'the edit of request r2 succeeded under H-1',
  ])
})

t.test('a success that is missing from the trail, or there twice, is a violation', async (t) => {
  t.same(violations([created], [edit('r1', 0, 10)]), ['the edit of request r1 has 0 events'])
  const twice = [created, edited(2, 'r1'), edited(3, 'r1')]
  t.same(violations(twice, [edit('r1', 0, 10)]), ['the edit of request r1 has 2 events'])
})

t.test('a gap or a repetition in seq is a violation', async (t) => {
  t.same(violations([created, edited(3, 'r1')], []), ['seq 3 stands at place 2'])
  t.same(violations([created, edited(1, 'r1')], []), ['seq 1 stands at place 2'])
})

t.test('a refusal without a hold at that time is a violation', async (t) => {
  const trail = [created, placed(2, 'r1'), lifted(3, 'r2')]
  const seen = [place('r1', 0, 10), lift('r2', 11, 20), edit('r3', 21, 30, 409)]
  t.same(violations(trail, seen), ['the edit of request r3 was refused although no hold stood'])
})
