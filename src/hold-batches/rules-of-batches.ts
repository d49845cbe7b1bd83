import { placingRules } from '../holds/rules-of-placing.ts'
import type { FieldError } from '../http/problem.ts'
import type { Service } from '../service.ts'

type Fault = Omit<FieldError, 'in' | 'field'>
type Passed = (member: string) => boolean

const membersOf = { place: ['account_ids', 'hold'], lift: ['refs', 'reason'] } as const

/** What a schema cannot say of a batch: which members go with its operation, and the rules of the hold, once for all. */
export async function batchRules(body: Record<string, unknown>, service: Service, passed: Passed): Promise<Fault[]> {
  const rulesOfHold = passed('hold') ? await holdRules(body.hold as Record<string, unknown>, service) : []
  return [...(passed('operation') ? memberRules(body) : []), ...rulesOfHold]
}

function memberRules(body: Record<string, unknown>): Fault[] {
  const [needed, other] = body.operation === 'place' ? (['place', 'lift'] as const) : (['lift', 'place'] as const)
  const missing = membersOf[needed].filter((member) => !Object.hasOwn(body, member))
  const foreign = membersOf[other].filter((member) => Object.hasOwn(body, member))
  return [
    ...missing.map((member) => ({ pointer: `/${member}`, code: 'required', detail: `is required to ${needed} holds` })),
    ...foreign.map((member) => ({ pointer: `/${member}`, code: 'not_allowed', detail: `belongs to a ${other}` })),
  ]
}

async function holdRules(hold: Record<string, unknown>, service: Service): Promise<Fault[]> {
  const faults = await placingRules(hold, service, (member) => Object.hasOwn(hold, member))
  return faults.map((fault) => ({ ...fault, pointer: `/hold${fault.pointer}` }))
}
