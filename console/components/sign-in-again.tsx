import { signal, useSignal } from '@preact/signals'
import { whenSignedOut } from '../base/api.ts'
import { dropDrafts } from '../base/drafts.ts'
import { t } from '../base/language.ts'
import { signIns, visitor } from '../base/visit.ts'
import { Dialog } from './dialog.tsx'
import type { HeldSignIn } from './held-out.tsx'
import { HeldOut } from './held-out-later.ts'
import { later } from './later.tsx'
import type { SignInFormProps } from './sign-in.tsx'

const SignInForm = later<SignInFormProps>(async () => ({ default: (await import('./sign-in.tsx')).SignInForm }))

const isAsked = signal(false)

whenSignedOut(() => {
  isAsked.value = visitor.value.account !== null
  return isAsked.value
})

/** Signs in again over the screen, which keeps what was typed. Another person begins with an empty page. */
export function SignInAgain() {
  const held = useSignal<HeldSignIn | null>(null)
  const words = t().signInAgain
  if (!isAsked.value) return null
  const before = visitor.value.account?.id
  const close = () => {
    isAsked.value = false
  }
  const onSignedIn = () => {
    if (visitor.value.account?.id !== before) {
      dropDrafts()
      location.reload()
      return
    }
    close()
    signIns.value++
  }
  return (
    <Dialog title={words.title} closing={words.later} onClose={close}>
      {held.value === null ? (
        <>
          <p>{words.text}</p>
          <SignInForm onHeld={(refused) => (held.value = refused)} onSignedIn={onSignedIn} />
        </>
      ) : (
        <HeldOut held={held.value} onBack={() => (held.value = null)} />
      )}
    </Dialog>
  )
}
