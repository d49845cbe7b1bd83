import type { Signal } from '@preact/signals'
import type { Difference } from '../base/differences.ts'
import { t } from '../base/language.ts'

interface DifferencesProps {
  rows: readonly Difference[]
  /** The members that are left to others. */
  left: Signal<ReadonlySet<string>>
  nameOf: (member: string) => string
  /** A value in words. */
  shown: (member: string, value: unknown) => string
}

/** What differs, member by member: as it was seen, as it is now, one's own. Of several, each can be left to others. */
export function Differences({ rows, left, nameOf, shown }: DifferencesProps) {
  const words = t().conflict
  const isChoice = rows.filter(({ yours }) => yours !== undefined).length > 1
  const toggle = (member: string) => {
    const next = new Set(left.value)
    if (!next.delete(member)) next.add(member)
    left.value = next
  }
  return (
    <table class="diff">
      <thead>
        <tr>
          <th scope="col">{words.member}</th>
          <th scope="col">{words.saw}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.yours}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ member, saw, now, yours }) => (
          <tr key={member}>
            <th scope="row">{nameOf(member)}</th>
            <td data-label={words.saw}>{shown(member, saw)}</td>
            <td data-label={words.now}>{shown(member, now)}</td>
            <td data-label={words.yours}>
              {yours === undefined ? words.unchanged : shown(member, yours)}
              {isChoice && yours !== undefined && (
                <label class="pick">
                  <input type="checkbox" checked={!left.value.has(member)} onChange={() => toggle(member)} />{' '}
                  {words.takeMember(nameOf(member))}
                </label>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
