import { type Conflict, type NextStep, Problem, signInStep } from '../http/problem.ts'

/** How to send a request that clashed again. */
interface Retry {
  method: 'POST' | 'PUT' | 'PATCH'
  href: string
  /** What claiming a name is called, such as “Sign up as”. */
  verb: string
}

/**
 * The 409 of a clash: all fields, available alternatives, and steps that lead to success if the caller's own data allow
 * it.
 *
 * @param retry how to send the same request with another name
 */
export function clashProblem(conflicts: readonly Conflict[], input: { username: string }, retry: Retry): Problem {
  const [first] = conflicts
  if (first === undefined) throw new Error('a clash has at least one conflict')
  const name = conflicts.find((conflict) => conflict.field === 'username')
  const emailTaken = conflicts.some((conflict) => conflict.field === 'email')
  const free = name?.suggestions[0]
  return new Problem(first.code, {
    detail: conflicts.map((conflict) => describe(conflict, input.username)).join(' '),
    conflictingField: first.field,
    conflicts: [...conflicts],
    suggestion: retry.method === 'PATCH' ? staffSuggestion(free, emailTaken) : clashSuggestion(free, emailTaken),
    next: clashSteps(conflicts, free, emailTaken, retry),
  })
}

const describe = (conflict: Conflict, username: string) =>
  ({
    username_taken: `The username “${username}” belongs to another account.`,
    username_confusable: `The username “${username}” looks like one that belongs to another account.`,
    email_taken: 'The e-mail address belongs to another account.',
  })[conflict.code as string] ?? ''

function clashSuggestion(free: string | undefined, emailTaken: boolean): string {
  const name = free === undefined ? 'another username' : `another username, for example ${free}`
  if (!emailTaken) return `Choose ${name}, or sign in.`
  return free === undefined
    ? 'Sign in, or use another e-mail address.'
    : `Sign in, or use another e-mail address and ${name}.`
}

/** Staff who edit an account are not advised to sign in as its owner. */
function staffSuggestion(free: string | undefined, emailTaken: boolean): string {
  const name = free === undefined ? 'another username' : `another username, for example ${free}`
  return emailTaken ? 'Use another e-mail address.' : `Choose ${name}.`
}

function clashSteps(
  conflicts: readonly Conflict[],
  free: string | undefined,
  emailTaken: boolean,
  retry: Retry,
): NextStep[] {
  const { method, href, verb } = retry
  const names = emailTaken ? [] : (conflicts[0]?.suggestions ?? [])
  const retries = names.map(
    (username): NextStep => ({ rel: 'retry-with', title: `${verb} ${username}`, method, href, body: { username } }),
  )
  const other: NextStep = {
    rel: 'choose-other',
    title: 'Use another e-mail address',
    method,
    href,
    needs: ['email'],
    ...(free === undefined ? {} : { body: { username: free } }),
  }
  return [...retries, ...(method === 'POST' ? [signInStep('Sign in instead')] : []), ...(emailTaken ? [other] : [])]
}

/** The 409 for a signed-in owner, or the bearer of a mail token, whose new address belongs to another account. */
export function emailTaken(): Problem {
  return new Problem('email_taken', {
    detail: 'The e-mail address belongs to another account.',
    conflictingField: 'email',
    conflicts: [{ field: 'email', code: 'email_taken', suggestions: [] }],
    suggestion: 'Use another e-mail address, or sign in to the account that has this one.',
    next: [
      {
        rel: 'choose-other',
        title: 'Use another e-mail address',
        method: 'PUT',
        href: '/v1/me/email',
        needs: ['email', 'password'],
      },
      signInStep('Sign in to the account that has it'),
    ],
  })
}
