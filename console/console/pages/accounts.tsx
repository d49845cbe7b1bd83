import { useEffect, useRef } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { AccountSummary, SearchAccountsQuery } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import { ListEnd, useList } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Chips } from '../chips.tsx'
import { chosenTargets } from '../chosen-targets.ts'
import { useKeys } from '../keys.ts'
import { mayReview } from '../roles.ts'
import { useRowKeys } from '../rows.ts'
import { Chosen, RowBox, type Selection, useSelection } from '../selection.tsx'
import { w } from '../words.ts'

/** Finds accounts by the beginning of a name or an address, by state, role, and whether something is held. */
export default function Accounts() {
  const { route } = useLocation()
  const { query } = useRoute()
  const input = useRef<HTMLInputElement>(null)
  const words = w().accounts
  const { text = '', state, role, held, search: isSearch } = query
  const filters = { state, role, held: held === undefined ? undefined : held === 'yes', query: text || undefined }
  const list = useList(`accounts ${JSON.stringify(query)}`, (cursor) =>
    api.admin.accounts.list({ ...filled(filters), cursor, limit: 50 }),
  )
  const selection = useSelection(list.shown.value?.items.map(({ id }) => id) ?? [])
  const holdChosen = () => {
    chosenTargets.value = [...selection.chosen.value].join('\n')
    route(pathTo('console/bulk'))
  }
  useRowKeys({ selection: mayReview() ? selection : undefined })
  useKeys([{ keys: '/', label: w().keys.search, run: () => input.current?.focus() }])
  useEffect(() => {
    if (isSearch !== undefined) input.current?.focus() // after the heading, which has it on every other way here
  }, [])
  const search = (event: Event) => {
    event.preventDefault()
    const { text: _, search: __, ...remaining } = query
    const wanted = input.current?.value.trim() ?? ''
    route(`${location.pathname}?${new URLSearchParams(wanted === '' ? remaining : { ...remaining, text: wanted })}`)
  }
  return (
    <Page title={words.title}>
      <search>
        <form class="search" onSubmit={search}>
          <label for="text">{words.search}</label>
          <input id="text" ref={input} type="search" defaultValue={text} autocapitalize="none" spellcheck={false} />
          <button type="submit">{words.find}</button>
        </form>
        <Chips label={words.held} name="held" options={{ '': words.any, yes: words.heldYes, no: words.heldNo }} />
        <Chips label={words.state} name="state" options={{ '': words.any, ...words.states }} />
        <Chips label={words.role} name="role" options={{ '': words.any, ...words.roles }} />
      </search>
      <Chosen selection={selection}>
        <button type="button" onClick={holdChosen}>
          {words.holdMany}
        </button>
      </Chosen>
      <ul class="rows">
        {list.shown.value?.items.map((account) => (
          <Row key={account.id} account={account} selection={mayReview() ? selection : undefined} />
        ))}
      </ul>
      <ListEnd list={list} empty={words.none} />
    </Page>
  )
}

function Row({ account, selection }: { account: AccountSummary; selection: Selection | undefined }) {
  const { id, username, email, state, roles } = account
  const words = w().accounts
  return (
    <li>
      {selection !== undefined && <RowBox selection={selection} row={id} label={username} />}
      <a data-row={id} href={pathTo(`console/accounts/${id}`)}>
        <strong>{username}</strong>
        <span>{email}</span>
        <span class="tags">
          {[words.states[state], ...roles.map((role) => words.roles[role])].map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </span>
      </a>
    </li>
  )
}

/** Without the filters that are not set. */
function filled(filters: Record<string, unknown>): SearchAccountsQuery {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
