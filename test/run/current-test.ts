import type { Test } from 'tap'

let current: Test | undefined

/** Names the test to which everything belongs that the next file does with its `t`. */
export function setCurrentTest(test: Test): void {
  current = test
}

/** @throws Error when no test file is being loaded */
export function currentTest(): Test {
  if (current === undefined) throw new Error('tap is imported while no test file is being loaded')
  return current
}
