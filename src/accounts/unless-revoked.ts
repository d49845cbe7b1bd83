import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import type { Agent } from './caller.ts'

/**
 * Runs an operation of staff. A refusal shows the blocking state, so only a caller who may still act gets it.
 *
 * @throws Problem why the agent may not act; what `run` throws
 */
export async function unlessRevoked<T>(service: Service, agent: Agent, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (refusal) {
    if (refusal instanceof Problem) await service.store.checkAgent(agent)
    throw refusal
  }
}
