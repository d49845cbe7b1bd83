import type { ServiceProcess } from '../service-process.ts'
import type { Person, TestApp } from '../test-app.ts'

type Asks = Pick<ServiceProcess, 'ask'>

/**
 * * Many reviewers act on one account concurrently: each places a hold, edits and claims a shared one, and lifts its
 * own, while the owner writes.
 *
 * @returns how often each kind of request was answered with which status
 */
export async function writeOneAccount(
  app: TestApp,
  processFor: (client: number) => Asks,
  reviewers: readonly Person[],
): Promise<Record<string, number>> {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['app.x'] })).body
  const counts: Record<string, number> = {}
  const ask = async (operation: string, client: number, ...request: Parameters<Asks['ask']>) => {
    const reply = await processFor(client).ask(...request)
    counts[`${operation} ${reply.status}`] = (counts[`${operation} ${reply.status}`] ?? 0) + 1
    return reply
  }
  let over = false
  const writing = (async () => {
    for (let count = 0; !over; count += 1) {
      const edit = { token: owner.token, headers: { 'if-match': '*' }, body: { bio: `${count}` } }
      await ask('edit of the profile', count, 'PATCH', '/v1/me', edit)
    }
  })()
  const body = { kind: 'policy', reason: 'other', actions: ['app.y'] }
  await Promise.all(
    reviewers.map(async ({ token }, client) => {
      const staff = { token, headers: { 'if-match': '*' } }
      const placed = await ask('place', client, 'POST', `/v1/admin/accounts/${owner.id}/holds`, { token, body })
      const note = { ...staff, body: { note: `of reviewer ${client}` } }
      await ask('edit of the hold', client, 'PATCH', `/v1/admin/holds/${ref}`, note)
      await ask('claim', client, 'PUT', `/v1/admin/holds/${ref}/claim`, { token })
      if (placed.status !== 201) return
      const lift = { ...staff, body: { reason: 'over' } }
      await ask('lift', client, 'POST', `/v1/admin/holds/${placed.body.ref}/lift`, lift)
    }),
  )
  over = true
  await writing
  return counts
}
