import type { Test } from 'tap'
import { type ServiceProcess, startProcess } from '../service-process.ts'
import type { TestApp } from '../test-app.ts'

/** The target of the requests of a loop: a process, or the app itself. */
export type Asks = Pick<ServiceProcess, 'ask'>

/** Chooses the target of a request by its number. */
export type ProcessFor = (index: number) => Asks

/** Requests go through these processes in turn. */
export function inTurns(processes: readonly [ServiceProcess, ...ServiceProcess[]]): ProcessFor {
  return (index) => processes[index % processes.length] ?? processes[0]
}

/** Starts two processes on the database of an app; requests go through them in turn. */
export async function startTwo(t: Test, app: TestApp, env: Record<string, string> = {}): Promise<ProcessFor> {
  const settings = { MONGODB_URI: app.uri, ...env }
  return inTurns(await Promise.all([startProcess(t, settings), startProcess(t, settings)]))
}
