import { adminProblems } from './admins.ts'
import { appealProblems } from './appeals.ts'
import { callerProblems } from './callers.ts'
import { changeProblems } from './changes.ts'
import { holdProblems } from './holds.ts'
import { inUseProblems } from './in-use.ts'
import { invitationProblems } from './invitations.ts'
import { requestProblems } from './requests.ts'
import { serviceProblems } from './service.ts'

/**
 * Every refusal of the service, by its stable code: the source of the pages at `/problems/{code}`, of the OpenAPI
 * document and of the responses.
 */
export const catalogue = {
  ...requestProblems,
  ...callerProblems,
  ...inUseProblems,
  ...holdProblems,
  ...appealProblems,
  ...invitationProblems,
  ...adminProblems,
  ...changeProblems,
  ...serviceProblems,
}

/** The stable name of a refusal. */
export type ProblemCode = keyof typeof catalogue

/** All codes, by status. */
export const problemCodes = (Object.keys(catalogue) as ProblemCode[]).sort(
  (a, b) => catalogue[a].status - catalogue[b].status,
)
