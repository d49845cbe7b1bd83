import { useLocation, useRoute } from 'preact-iso'
import type { Event, SearchEventsQuery } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import { useForm } from '../../base/form.ts'
import { formatShort, t } from '../../base/language.ts'
import { Field } from '../../components/field.tsx'
import { ListEnd, useList } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Select } from '../../components/select.tsx'
import { Submit } from '../../components/submit.tsx'
import { Changes } from '../changes.tsx'
import { fromLocal, toLocal } from '../expiry.tsx'
import { FindRefusal } from '../find-refusal.tsx'
import { useLive } from '../live.ts'
import { sentenceOf } from '../sentence.ts'
import { more, w } from '../words.ts'

const names = ['type', 'account', 'actor', 'hold', 'since', 'until'] as const
type Filters = Partial<Record<(typeof names)[number], string>>

/** The audit trail over all accounts. Its filters live in the address. */
export default function Audit() {
  const { query } = useRoute()
  const filters: Filters = Object.fromEntries(names.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
  const isFollowed = query.follow === 'yes'
  const search = new URLSearchParams(filters)
  const list = useList<Event>(`audit ${search}`, (cursor) =>
    api.admin.events.list({
      ...(filters as SearchEventsQuery),
      limit: 50,
      ...(cursor === undefined ? {} : { cursor }),
    }),
  )
  useLive(() => {
    if (isFollowed) list.reload()
  })
  const words = more().audit
  const following = new URLSearchParams(isFollowed ? filters : { ...filters, follow: 'yes' })
  return (
    <Page title={words.title}>
      <FindRefusal request={query.request ?? ''} />
      <FilterForm key={`${search}`} filters={filters} />
      <p class="actions">
        <a class="button chip" href={`?${following}`} aria-current={isFollowed ? 'true' : undefined}>
          {isFollowed ? words.unfollow : words.follow}
        </a>
        <a href={pathTo(`v1/admin/events/export?${search}`)} download>
          {words.download}
        </a>
      </p>
      <ol class="rows" aria-live={isFollowed ? 'polite' : 'off'}>
        {list.shown.value?.items.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </ol>
      <ListEnd list={list} empty={words.none} />
    </Page>
  )
}

function FilterForm({ filters }: { filters: Filters }) {
  const { route } = useLocation()
  const { type = '', account = '', actor = '', hold = '', since, until } = filters
  const initial = { type, account, actor, hold, since: toLocal(since ?? null), until: toLocal(until ?? null) }
  const form = useForm(initial, async (values) => {
    const filter = { ...values, since: fromLocal(values.since) ?? '', until: fromLocal(values.until) ?? '' }
    const set = Object.entries(filter).filter(([, value]) => value.trim() !== '')
    route(`${location.pathname}?${new URLSearchParams(set.map(([name, value]) => [name, value.trim()]))}`)
    return { ok: true }
  })
  const words = more().audit
  const titles = { ...t().activity.types, ...w().trail.types, ...w().trail.happened }
  const types = Object.fromEntries(Object.entries(titles).map(([name, text]) => [name, `${name}: ${text}`]))
  return (
    <search>
      <details open={Object.keys(filters).length > 0}>
        <summary>
          <h2>{words.filters}</h2>
        </summary>
        <form onSubmit={form.onSubmit} class="grid" noValidate>
          <Select
            {...form.field('type')}
            label={words.type}
            options={{ '': words.any, ...words.resources, ...types }}
          />
          <Field {...form.field('account')} label={words.account} hint={words.idHint} required={false} />
          <Field {...form.field('actor')} label={words.actor} hint={words.idHint} required={false} />
          <Field {...form.field('hold')} label={words.hold} required={false} />
          <Field {...form.field('since')} label={words.since} type="datetime-local" required={false} />
          <Field {...form.field('until')} label={words.until} type="datetime-local" required={false} />
          <Submit busy={form.busy}>{words.apply}</Submit>
        </form>
      </details>
    </search>
  )
}

function Row({ event }: { event: Event }) {
  const { at, account_id: account, account_username: username, hold_ref: ref, request_id: request } = event
  const words = more().audit
  return (
    <li class="row">
      <details>
        <summary>
          <time dateTime={at}>{formatShort(at)}</time> {sentenceOf(event)}{' '}
          {username !== event.actor.username && (
            <>
              · <bdi>{username}</bdi>
            </>
          )}{' '}
          <small>
            {event.type} <span class="code">{ref}</span>
          </small>
        </summary>
        <p class="actions">
          {username !== null && <a href={pathTo(`console/accounts/${account}`)}>{username}</a>}
          {ref !== null && <a href={pathTo(`console/holds/${ref}`)}>{ref}</a>}
          <a href={`?${new URLSearchParams({ account })}`}>{words.ofAccount}</a>
          {event.actor.id !== null && (
            <a href={`?${new URLSearchParams({ actor: event.actor.id })}`}>{words.ofActor}</a>
          )}
        </p>
        {request !== null && <p class="hint">{words.requestOf(request)}</p>}
        <Changes event={event} />
      </details>
    </li>
  )
}
