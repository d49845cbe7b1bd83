import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const common = new Set<string>(dictionary['passwords-common'])
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

/** From 0 to 4; below it a password takes fewer than a million guesses. */
const minScore = 2

/**
 * Whether a password as a whole is a common one, or so similar to one, so regular or so repetitive that the first
 * million guesses find it (NIST SP 800-63B, section 3.1.1.2). It takes up to a quarter of a second for the longest
 * passwords, and loads a dictionary: run it in a thread of its own.
 */
export function isGuessable(password: string): boolean {
  const folded = password.normalize('NFKC')
  return common.has(folded.toLowerCase()) || estimator.check(folded).score < minScore
}
