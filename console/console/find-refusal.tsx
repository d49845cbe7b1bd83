import { useLocation } from 'preact-iso'
import { api, pathTo } from '../base/api.ts'
import { useForm } from '../base/form.ts'
import { formatTime } from '../base/language.ts'
import { useRead } from '../base/read.ts'
import { Field } from '../components/field.tsx'
import { Problem } from '../components/problem.tsx'
import { Submit } from '../components/submit.tsx'
import { actionWords, more, w } from './words.ts'

/** Finds the refusal that somebody has a picture of, by its request id. */
export function FindRefusal({ request }: { request: string }) {
  const { route } = useLocation()
  const words = more().audit
  const form = useForm({ request }, async (values) => {
    route(`${location.pathname}?${new URLSearchParams({ request: values.request.trim() })}`)
    return { ok: true }
  })
  return (
    <section>
      <form onSubmit={form.onSubmit} class="search" noValidate>
        <Field {...form.field('request')} label={words.request} hint={words.requestHint} />
        <Submit busy={form.busy}>{words.find}</Submit>
      </form>
      {request !== '' && <Found key={request} request={request} />}
    </section>
  )
}

function Found({ request }: { request: string }) {
  const { shown, failed } = useRead(() => api.admin.refusals.list({ request_id: request }), [request])
  const words = more().audit
  const items = shown.value?.data.items
  return (
    <div role="status">
      <Problem failed={failed.value} />
      {items?.length === 0 && <p class="notice">{words.noRefusal}</p>}
      {items?.map(
        ({
          account_id: id,
          account_username: name,
          action,
          hold_refs: refs,
          first_at: first,
          last_at: last,
          count,
        }) => (
          <div key={id + action} class="notice">
            <p>
              {words.refused(name ?? w().common.gone, actionWords([action]).join(', ') || action, formatTime(first))}{' '}
              {count > 1 && words.times(count, formatTime(last))}
            </p>
            <p>
              <a href={pathTo(`console/accounts/${id}`)}>{name ?? id}</a>{' '}
              {refs.map((ref) => (
                <a key={ref} href={pathTo(`console/holds/${ref}`)}>
                  {ref}
                </a>
              ))}
            </p>
          </div>
        ),
      )}
    </div>
  )
}
