import type { ComponentChildren } from 'preact'
import { pathTo } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { t } from '../base/language.ts'
import { readVisitor, visitor } from '../base/visit.ts'
import { Page } from '../components/page.tsx'
import { Problem } from '../components/problem.tsx'
import { own } from './words.ts'

interface OwnChangeProps {
  title: string
  /** What was refused as a whole. */
  failed: Failed | null
  /** What was done, for all to hear. */
  said: string
  children: ComponentChildren
}

/** The frame of a page on which owners change something of their account: a refusal, what was done, the way back. */
export function OwnChange({ title, failed, said, children }: OwnChangeProps) {
  const isRestricted = visitor.value.session?.scope === 'restricted'
  return (
    <Page title={title}>
      <p role="status" class="said">
        {said}
      </p>
      <Problem failed={failed} onFollowed={readVisitor} />
      {children}
      <p>
        <a href={pathTo(isRestricted ? 'account/holds' : 'account/')}>
          {isRestricted ? t().holds.back : own().home.back}
        </a>
      </p>
    </Page>
  )
}
