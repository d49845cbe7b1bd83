import { anyVersion, type Person, type TestApp } from './test-app.ts'

let serial = 0

/** Creates a webhook as the admin; anything but a 201 fails. */
export async function createHook(
  app: TestApp,
  url: string,
  events: readonly string[] = ['profile.updated'],
): Promise<{ id: string; secret: string }> {
  const { token } = await app.admin()
  const body = { name: `hook ${++serial}`, url, events }
  const answer = await app.ask('POST', '/v1/admin/webhooks', { token, body })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

/** Edits the profile of a person once for each bio, which is one event each. */
export async function editBio(app: TestApp, { token }: Person, ...bios: string[]): Promise<void> {
  for (const bio of bios) await app.ask('PATCH', '/v1/me', { token, headers: anyVersion, body: { bio } })
}

/** Resolves when everything that can be sent now has been sent. */
export async function allSent({ started: { relay, workers } }: TestApp): Promise<void> {
  await relay.settled()
  await workers.webhookDelivery.settled()
}

/** The latest deliveries of a webhook, as staff see them. */
export async function deliveriesOf(app: TestApp, { id }: { id: string }, query = '') {
  const { token } = await app.admin()
  return (await app.ask('GET', `/v1/admin/webhooks/${id}/deliveries?limit=100${query}`, { token })).body.items
}
