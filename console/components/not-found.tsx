import { pathTo } from '../base/api.ts'
import { t } from '../base/language.ts'
import { Page } from './page.tsx'

export function NotFound() {
  const words = t().common
  return (
    <Page title={words.notFound}>
      <p>{words.notFoundText}</p>
      <p>
        <a href={pathTo('account/')}>{words.toAccount}</a>
      </p>
    </Page>
  )
}
