import type { Holdfast } from '../holdfast.ts'
import { Problem } from '../http/problem.ts'
import type { Agent } from './caller.ts'

/**
 * Runs an operation of staff. What refuses it shows the state in the way, and that only to somebody who may still act.
 *
 * @throws Problem what keeps the agent from acting; what `run` throws
 */
export async function unlessRevoked<T>(service: Holdfast, agent: Agent, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (refusal) {
    if (refusal instanceof Problem) await service.store.checkAgent(agent)
    throw refusal
  }
}
