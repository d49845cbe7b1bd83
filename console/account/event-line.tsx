import type { OwnEvent } from '../../client/src/index.ts'
import { pathTo } from '../base/api.ts'
import { formatShort, languageName, t } from '../base/language.ts'
import { own } from './words.ts'

const longest = 80

/** One event of an own trail as a sentence: when, who, what, and what it was before and after. */
export function EventLine({ event }: { event: OwnEvent }) {
  const { at, type, by, hold_ref: ref, changes } = event
  const words = own().activity
  const { types, asStaff, members } = t().activity
  const [resource = ''] = type.split('.')
  const done = types[type] ?? asStaff[resource]
  return (
    <li data-event={type}>
      <time dateTime={at}>{formatShort(at)}</time>
      <p>
        {words.happened[type] ?? (done === undefined ? type : words.sentence(words.by[by] ?? by, done))}
        {changes.from_new_place?.after === true && ` ${words.newPlace}`}{' '}
        {ref !== null && (
          <a class="code" href={pathTo('account/holds')}>
            {ref}
          </a>
        )}
      </p>
      {Object.entries(changes).map(([member, change]) => {
        const name = members[member]
        const [before, after] = [asText(member, change.before), asText(member, change.after)]
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

function asText(member: string, value: unknown): string {
  const roles: Readonly<Record<string, string>> = own().home.roles
  if (Array.isArray(value)) return value.map((role) => roles[role] ?? role).join(', ')
  const text = String(value ?? '')
  if (member === 'locale' && text !== '') return languageName(text)
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return formatShort(text)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}
