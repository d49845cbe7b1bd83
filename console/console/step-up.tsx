import { signal } from '@preact/signals'
import type { Failed } from '../base/form.ts'
import { PasswordAgain } from './password-again.tsx'

/** Goes on with the change that waits for the password, or leaves it. */
const asked = signal<((isGiven: boolean) => void) | null>(null)

const isAsked = (result: { ok: true } | Failed) =>
  !result.ok && result.kind === 'problem' && result.problem.code === 'step_up_required'

/** Sends a change. Where the service wants the password again first, a dialog asks for it, and the change is sent again. */
export async function withStepUp<R extends { ok: true } | Failed>(send: () => PromiseLike<R>): Promise<R> {
  const result = await send()
  if (!isAsked(result)) return result
  const isGiven = await new Promise<boolean>((resolve) => {
    asked.value = resolve
  })
  return isGiven ? send() : result
}

export function StepUp() {
  const { value: resolve } = asked
  if (resolve === null) return null
  const go = (isGiven: boolean) => {
    asked.value = null
    resolve(isGiven)
  }
  return <PasswordAgain go={go} />
}
