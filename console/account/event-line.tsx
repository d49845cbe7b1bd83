import type { OwnEvent } from '../../client/src/index.ts'
import { pathTo } from '../base/api.ts'
import { formatShort, t } from '../base/language.ts'

const longest = 80

/** One event of an own trail as a sentence: when, who, what, and what it was before and after. */
export function EventLine({ event }: { event: OwnEvent }) {
  const { at, type, by, hold_ref: ref, changes } = event
  const words = t().activity
  const [resource = ''] = type.split('.')
  const done = words.types[type] ?? words.asStaff[resource]
  return (
    <li data-event={type}>
      <time dateTime={at}>{formatShort(at)}</time>
      <p>
        {words.happened[type] ?? (done === undefined ? type : words.sentence(words.by[by] ?? by, done))}
        {changes.from_new_place?.after === true && ` ${words.newPlace}`}{' '}
        {ref !== null && <a href={pathTo('account/holds')}>{ref}</a>}
      </p>
      {Object.entries(changes).map(([member, change]) => {
        const name = words.members[member]
        const [before, after] = [shown(change.before), shown(change.after)]
        return (
          name !== undefined &&
          before !== after && (
            <p key={member} class="hint">
              {before === '' ? words.set(name, after) : words.change(name, before, after || words.nothing)}
            </p>
          )
        )
      })}
    </li>
  )
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return formatShort(text)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}
