import type { Event } from '../../client/src/index.ts'
import { isSame } from '../base/differences.ts'
import { t } from '../base/language.ts'
import { isObject, partsOf } from './rebuild.ts'
import { memberWords, namesIn, valueWords } from './values.ts'
import { more } from './words.ts'

/** What an event has changed, before and after. */
export function Changes({ event }: { event: Event }) {
  const words = more().audit
  const changed = rowsOf(event)
  const reader = { names: namesIn([event]), isHold: event.hold_ref !== null }
  if (changed.length === 0) return null
  return (
    <table class="diff plain">
      <thead>
        <tr>
          <th scope="col">{t().conflict.member}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(([member, before, after]) => (
          <tr key={member}>
            <th scope="row">{memberWords(member)}</th>
            <td data-label={words.before}>{valueWords(member, before, reader)}</td>
            <td data-label={words.after}>{valueWords(member, after, reader)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each member that an event has changed. The trail tells of a hold as a whole: only what differs of it is shown. */
function rowsOf({ type, changes }: Event): [member: string, before: unknown, after: unknown][] {
  const rows = Object.entries(changes).flatMap(([member, { before, after }]) =>
    partsOf(type, member, before, after).map(([name, value]): [string, unknown, unknown] => {
      if (name === member) return [member, before, value]
      if (name === 'state') return ['state', isObject(before) ? 'active' : null, value]
      return [name, isObject(before) ? before[name] : null, value]
    }),
  )
  const isEmpty = (value: unknown) => value == null || (Array.isArray(value) && value.length === 0)
  return rows.filter(([, before, after]) => !isSame(before, after) && !(isEmpty(before) && isEmpty(after)))
}
