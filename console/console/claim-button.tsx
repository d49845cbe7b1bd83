import { useSignal } from '@preact/signals'
import type { Success } from '../../client/src/index.ts'
import type { Members } from '../base/differences.ts'
import type { Failed } from '../base/form.ts'
import { visitor } from '../base/visit.ts'
import { Problem } from '../components/problem.tsx'
import { type Claimable, isMine, toggleClaim } from './claims.ts'
import { clashOf } from './conflict.ts'
import { ConflictDialog } from './conflict-later.ts'
import { useKeys } from './keys.ts'
import { w } from './words.ts'

interface ClaimButtonProps {
  item: Claimable
  /** As the screen shows it, for the dialog about a claim of somebody else. */
  saw: Members & { updated_at: string }
  members: readonly string[]
  read: () => Promise<Success<object> | Failed>
  reload: () => Promise<void>
}

/** Claims what the screen is about, or releases it; `c` does the same. */
export function ClaimButton({ item, saw, members, read, reload }: ClaimButtonProps) {
  const failed = useSignal<Failed | null>(null)
  const clash = clashOf(failed.value)
  const toggle = async () => {
    const result = await toggleClaim(item, reload)
    failed.value = result.ok ? null : result
  }
  useKeys([{ keys: 'c', label: w().hold.claimKey, run: toggle }])
  return (
    <>
      <Problem failed={clash === null ? failed.value : null} onFollowed={reload} />
      <p class="actions">
        <button type="button" onClick={toggle}>
          {isMine(item) ? w().queue.release : w().queue.claim}
        </button>
      </p>
      {clash !== null && (
        <ConflictDialog
          clash={clash}
          hold={item.ref}
          saw={saw}
          yours={{ assignee_username: visitor.value.account?.username }}
          members={members}
          read={read}
          onKeep={() => {
            failed.value = null
            reload()
          }}
          onReleased={toggle}
          onClose={() => (failed.value = null)}
        />
      )}
    </>
  )
}
