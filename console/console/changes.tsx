import type { Event } from '../../client/src/index.ts'
import { t } from '../base/language.ts'
import { more, w } from './words.ts'

/** What an event has changed, before and after. */
export function Changes({ changes }: Pick<Event, 'changes'>) {
  const words = more().audit
  const changed = Object.entries(changes)
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
        {changed.map(([member, { before, after }]) => (
          <tr key={member}>
            <th scope="row">{w().conflict.members[member] ?? member}</th>
            <td data-label={words.before}>{textOf(before)}</td>
            <td data-label={words.after}>{textOf(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A value as text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return w().common.none
  return typeof value === 'string' ? value : JSON.stringify(value)
}
