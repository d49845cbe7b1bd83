import type { Test } from 'tap'
import { type ServiceProcess, startProcess } from '../service-process.ts'
import type { TestApp } from '../test-app.ts'

/** What answers the requests of a loop: a process, or the app itself. */
export type Asks = Pick<ServiceProcess, 'ask'>

/** Which of several answers the next request, by its number. */
export type ProcessFor = (index: number) => Asks

/** Starts two processes on the database of a app; requests go through them in turn. */
export async function startTwo(t: Test, app: TestApp, env: Record<string, string> = {}): Promise<ProcessFor> {
  const settings = { MONGODB_URI: app.uri, ...env }
  const processes = await Promise.all([startProcess(t, settings), startProcess(t, settings)])
  return (index) => processes[index % 2 === 0 ? 0 : 1]
}
