import { signal, useSignal } from '@preact/signals'
import { whenSignedOut } from '../base/api.ts'
import { dropDrafts } from '../base/drafts.ts'
import { visitor } from '../base/visit.ts'
import { HeldOut, type HeldSignIn } from '../components/held-out.tsx'
import { SignInForm } from '../components/sign-in.tsx'
import { Dialog } from './dialog.tsx'
import { w } from './words.ts'

const isAsked = signal(false)

/** Counts the sign-ins on this page: what a screen shows is read again after each. */
export const signIns = signal(0)

whenSignedOut(() => {
  if (visitor.value.account !== null) isAsked.value = true
})

/** Signs in again over the screen, which keeps what was typed. Another person begins with an empty console. */
export function SignInAgain() {
  const held = useSignal<HeldSignIn | null>(null)
  const words = w().idle
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
