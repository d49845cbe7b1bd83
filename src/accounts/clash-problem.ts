import { type Conflict, type NextStep, Problem, signInStep } from '../http/problem.ts'
import { joinSentences, type Sentence } from '../languages.ts'

/** How to send a request that clashed again. */
interface Retry {
  method: 'POST' | 'PUT' | 'PATCH'
  href: string
  /** The step that claims a name, such as “Sign up as alice”. */
  claim: (username: string) => Sentence
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
    detail: joinSentences(conflicts.map((conflict) => describe(conflict, input.username))),
    conflictingField: first.field,
    conflicts: [...conflicts],
    suggestion: retry.method === 'PATCH' ? staffSuggestion(free, emailTaken) : clashSuggestion(free, emailTaken),
    next: clashSteps(conflicts, free, emailTaken, retry),
  })
}

const addressTaken = {
  en: 'The e-mail address belongs to another account.',
  de: 'Die E-Mail-Adresse gehört zu einem anderen Konto.',
}

function describe({ code }: Conflict, username: string): Sentence {
  if (code === 'email_taken') return addressTaken
  if (code === 'username_confusable') {
    return {
      en: `The username “${username}” looks like one that belongs to another account.`,
      de: `Der Benutzername „${username}“ sieht aus wie einer, der zu einem anderen Konto gehört.`,
    }
  }
  return {
    en: `The username “${username}” belongs to another account.`,
    de: `Der Benutzername „${username}“ gehört zu einem anderen Konto.`,
  }
}

function anotherName(free: string | undefined): Sentence {
  if (free === undefined) return { en: 'another username', de: 'einen anderen Benutzernamen' }
  return { en: `another username, for example ${free}`, de: `einen anderen Benutzernamen, zum Beispiel ${free}` }
}

function clashSuggestion(free: string | undefined, emailTaken: boolean): Sentence {
  const name = anotherName(free)
  if (!emailTaken) {
    return { en: `Choose ${name.en}, or sign in.`, de: `Wählen Sie ${name.de}, oder melden Sie sich an.` }
  }
  if (free === undefined) {
    return {
      en: 'Sign in, or use another e-mail address.',
      de: 'Melden Sie sich an, oder verwenden Sie eine andere E-Mail-Adresse.',
    }
  }
  return {
    en: `Sign in, or use another e-mail address and ${name.en}.`,
    de: `Melden Sie sich an, oder verwenden Sie eine andere E-Mail-Adresse und ${name.de}.`,
  }
}

/** Staff who edit an account are not advised to sign in as its owner. */
function staffSuggestion(free: string | undefined, emailTaken: boolean): Sentence {
  if (emailTaken) return { en: 'Use another e-mail address.', de: 'Verwenden Sie eine andere E-Mail-Adresse.' }
  const name = anotherName(free)
  return { en: `Choose ${name.en}.`, de: `Wählen Sie ${name.de}.` }
}

function clashSteps(
  conflicts: readonly Conflict[],
  free: string | undefined,
  emailTaken: boolean,
  retry: Retry,
): NextStep[] {
  const { method, href, claim } = retry
  const names = emailTaken ? [] : (conflicts[0]?.suggestions ?? [])
  const retries = names.map(
    (username): NextStep => ({ rel: 'retry-with', title: claim(username), method, href, body: { username } }),
  )
  const other: NextStep = {
    rel: 'choose-other',
    title: { en: 'Use another e-mail address', de: 'Eine andere E-Mail-Adresse verwenden' },
    method,
    href,
    needs: ['email'],
    ...(free === undefined ? {} : { body: { username: free } }),
  }
  return [
    ...retries,
    ...(method === 'POST' ? [signInStep({ en: 'Sign in instead', de: 'Stattdessen anmelden' })] : []),
    ...(emailTaken ? [other] : []),
  ]
}

/** The 409 for a signed-in owner, or the bearer of a mail token, whose new address belongs to another account. */
export function emailTaken(): Problem {
  return new Problem('email_taken', {
    detail: {
      en: 'The e-mail address belongs to another account.',
      de: 'Die E-Mail-Adresse gehört zu einem anderen Konto.',
    },
    conflictingField: 'email',
    conflicts: [{ field: 'email', code: 'email_taken', suggestions: [] }],
    suggestion: {
      en: 'Use another e-mail address, or sign in to the account that has this one.',
      de: 'Verwenden Sie eine andere E-Mail-Adresse, oder melden Sie sich bei dem Konto an, dem diese gehört.',
    },
    next: [
      {
        rel: 'choose-other',
        title: { en: 'Use another e-mail address', de: 'Eine andere E-Mail-Adresse verwenden' },
        method: 'PUT',
        href: '/v1/me/email',
        needs: ['email', 'password'],
      },
      signInStep({ en: 'Sign in to the account that has it', de: 'Bei dem Konto anmelden, dem sie gehört' }),
    ],
  })
}
