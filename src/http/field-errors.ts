import { type FieldError, Problem } from './problem.ts'

/** The maximum number of faults that are reported for a request. */
export const maxFieldErrors = 100

/** How much of an unknown member's name is repeated; real members have shorter names. */
const maxNameLength = 200

/** The pointer to a member of the value that another pointer leads to. */
export function memberPointer(parent: string, name: string): string {
  return `${parent}/${shortened(name).replace(/~/g, '~0').replace(/\//g, '~1')}`
}

/** The member of the body that a pointer leads into, or null for the body itself. */
export function topMember(pointer: string): string | null {
  const first = pointer.split('/')[1]
  return first === undefined ? null : first.replace(/~1/g, '/').replace(/~0/g, '~')
}

function shortened(name: string): string {
  return name.length > maxNameLength ? `${name.slice(0, maxNameLength).toWellFormed()}…` : name
}

/** The 422 that lists them, at most a hundred. */
export function validationProblem(allErrors: FieldError[]): Problem {
  const errors = allErrors.slice(0, maxFieldErrors)
  const names = [...new Set(errors.map((error) => error.field ?? error.in))]
  return new Problem('validation_failed', {
    detail: { en: `Not acceptable: ${names.join(', ')}.`, de: `Nicht annehmbar: ${names.join(', ')}.` },
    errors,
  })
}
