import { signal } from '@preact/signals'
import { api, readWebSession, type WebSession } from './api.ts'

/** Who is signed in; both members are null when nobody is. */
export const visitor = signal<WebSession>({ account: null, session: null })

/** Counts the sign-ins over a screen: what it shows is read again after each. */
export const signIns = signal(0)

/** Whether the visitor may work as staff. */
export function isStaff(): boolean {
  const { account, session } = visitor.value
  return account !== null && account.roles.length > 0 && session?.scope === 'full'
}

type Settings = Extract<Awaited<ReturnType<typeof api.settings.get>>, { ok: true }>['data']

/** What the service says about itself; null when it could not be asked. */
export const settings = signal<Settings | null>(null)

/** @returns whether the service could be asked */
export async function readVisitor(): Promise<boolean> {
  const read = await readWebSession()
  if (read.ok) visitor.value = read.data
  return read.ok
}

/** Asks what every page needs. */
export async function beginVisit(): Promise<void> {
  const [read] = await Promise.all([api.settings.get(), readVisitor()])
  if (read.ok) settings.value = read.data
}

/** Ends the session, or finds that it has ended. The browser then forgets what pages have kept. */
export async function signOut(): Promise<void> {
  await api.sessions.signOut()
  await readVisitor()
}
