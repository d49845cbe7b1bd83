import { placingRules } from '../holds/rules-of-placing.ts'
import { maxFieldErrors } from '../http/field-errors.ts'
import type { BodyFault, Passed } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { findTargets } from './find-targets.ts'

const membersOf = { place: ['account_ids', 'targets', 'hold'], lift: ['refs', 'reason'] } as const

/** What rules have read, so that it need not be read again. */
interface ReadByRules {
  targets?: string[]
}

/**
 * What a schema cannot express about a batch: which members go with its operation, and the rules of the hold, once for
 * all items.
 */
export async function batchRules(
  body: Record<string, unknown>,
  service: Service,
  passed: Passed,
  { read }: { read: ReadByRules },
): Promise<BodyFault[]> {
  const rulesOfHold = passed('hold') ? await holdRules(body.hold as Record<string, unknown>, service) : []
  const rulesOfMembers = passed('operation') ? memberRules(body) : []
  const rulesOfTargets = passed('targets') ? await targetRules(body.targets as string[], service, read) : []
  return [...rulesOfMembers, ...rulesOfHold, ...rulesOfTargets].slice(0, maxFieldErrors)
}

function memberRules(body: Record<string, unknown>): BodyFault[] {
  const [needed, other] = body.operation === 'place' ? (['place', 'lift'] as const) : (['lift', 'place'] as const)
  const has = (member: string) => Object.hasOwn(body, member)
  const named = has('targets') ? 'targets' : 'account_ids'
  const isNeeded = (member: string) => member === named || !['targets', 'account_ids'].includes(member)
  const missing = membersOf[needed].filter((member) => isNeeded(member) && !has(member))
  const both = needed === 'place' && has('targets') && has('account_ids')
  const foreign = membersOf[other].filter(has)
  return [
    ...missing.map((member) => ({
      pointer: `/${member}`,
      code: 'required',
      detail: { en: `This is required to ${needed} holds.`, de: `Diese Angabe ist für „${needed}“ nötig.` },
    })),
    ...foreign.map((member) => ({
      pointer: `/${member}`,
      code: 'not_allowed',
      detail: { en: `This belongs to operation ${other}.`, de: `Diese Angabe gehört zu „${other}“.` },
    })),
    ...(both
      ? [
          {
            pointer: '/account_ids',
            code: 'not_allowed',
            detail: {
              en: 'Send either account_ids or targets.',
              de: 'Möglich sind entweder account_ids oder targets.',
            },
          },
        ]
      : []),
  ]
}

async function targetRules(targets: string[], service: Service, read: ReadByRules): Promise<BodyFault[]> {
  const { accounts, faults } = await findTargets(service, targets)
  read.targets = accounts
  return faults
}

async function holdRules(hold: Record<string, unknown>, service: Service): Promise<BodyFault[]> {
  const faults = await placingRules(hold, service, (member) => Object.hasOwn(hold, member))
  return faults.map((fault) => ({ ...fault, pointer: `/hold${fault.pointer}` }))
}
