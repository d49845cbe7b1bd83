import type { Test } from 'tap'
import type { House } from '../house.ts'
import { type ServiceProcess, startProcess } from '../service-process.ts'

/** What answers the requests of a loop: a process, or the house itself. */
export type Asks = Pick<ServiceProcess, 'ask'>

/** Which of several answers the next request, by its number. */
export type Through = (index: number) => Asks

/** Starts two processes on the database of a house; requests go through them in turn. */
export async function startTwo(t: Test, house: House, env: Record<string, string> = {}): Promise<Through> {
  const settings = { MONGODB_URI: house.uri, ...env }
  const processes = await Promise.all([startProcess(t, settings), startProcess(t, settings)])
  return (index) => processes[index % 2 === 0 ? 0 : 1]
}
