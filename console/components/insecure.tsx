import { t } from '../base/language.ts'
import { Page } from './page.tsx'

/** In place of every page where a browser would not keep the session. */
export function Insecure() {
  return (
    <main id="content">
      <Page title={t().common.insecure}>
        <p>{t().common.insecureText}</p>
      </Page>
    </main>
  )
}
