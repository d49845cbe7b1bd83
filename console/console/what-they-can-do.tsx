import type { StaffAccount } from '../../client/src/index.ts'
import { api, pathTo } from '../base/api.ts'
import { t } from '../base/language.ts'
import { useRead } from '../base/read.ts'
import { Problem } from '../components/problem.tsx'
import { mayReview } from './roles.ts'
import { actionWords, w } from './words.ts'

/** What the owner may do now, and for the rest the refusal that they would get. */
export function WhatTheyCanDo({ account }: { account: StaffAccount }) {
  const { id, roles, seq } = account
  const { shown, failed } = useRead(() => api.admin.accounts.actions(id, { limit: 100 }), [id, seq])
  const words = w().account
  const concerns = (action: string) =>
    action === 'admin.use' ? roles.length > 0 : action !== 'account.reopen' || account.state === 'closing'
  const items = shown.value?.data.items.filter(({ action }) => concerns(action)) ?? []
  const refused = items.filter(({ allowed }) => !allowed)
  const open = items.filter(({ allowed }) => allowed).map(({ action }) => action)
  return (
    <section aria-labelledby="can">
      <h2 id="can">{words.can}</h2>
      <Problem failed={failed.value} />
      {shown.value !== null && refused.length === 0 && <p>{words.canAll}</p>}
      {refused.length > 0 && (
        <>
          <p>{words.cannot}</p>
          <ul class="plain">
            {refused.map(({ action, holds, refusal }) => (
              <li key={action}>
                <details>
                  <summary>
                    {actionWords([action]).join(', ')} <small>{holds.join(', ') || String(refusal?.title ?? '')}</small>
                  </summary>
                  <Refusal refusal={refusal} />
                  {mayReview() &&
                    holds.map((ref) => (
                      <a key={ref} href={pathTo(`console/holds/${ref}`)}>
                        {ref}
                      </a>
                    ))}
                </details>
              </li>
            ))}
          </ul>
          <details>
            <summary>{t().holds.stillTitle}</summary>
            <p>{actionWords(open).join(', ')}</p>
          </details>
        </>
      )}
    </section>
  )
}

/** The body of a refusal, as its owner would get it. */
export function Refusal({ refusal }: { refusal: Record<string, unknown> | null }) {
  if (refusal === null) return null
  const { status, title, detail } = refusal
  return (
    <figure class="refusal">
      <figcaption>
        {String(status)} {String(title)}
      </figcaption>
      <p>{String(detail)}</p>
      <pre>{JSON.stringify(refusal, null, 2)}</pre>
    </figure>
  )
}
