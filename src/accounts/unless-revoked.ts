import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import type { Agent } from './caller.ts'

/**
 * Runs an operation of staff. A refusal shows the state in the way, so it is shown only to a caller who may still act.
 *
 * @throws Problem what keeps the agent from acting; what `run` throws
 */
export async function unlessRevoked<T>(service: Service, agent: Agent, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (refusal) {
    if (refusal instanceof Problem) await service.store.checkAgent(agent)
    throw refusal
  }
}
