import { useLocation } from 'preact-iso'

interface ChipsProps {
  label: string
  /** The parameter of the address that they set. */
  name: string
  /** Each value with its words; the empty value is for all. */
  options: Readonly<Record<string, string>>
}

/** A filter that lives in the address: each value is a link. */
export function Chips({ label, name, options }: ChipsProps) {
  const { query } = useLocation()
  const path = location.pathname // with its slash, which that of the router lacks
  const hrefOf = (value: string) => {
    const { [name]: _, ...remaining } = query
    const wanted = new URLSearchParams(value === '' ? remaining : { ...remaining, [name]: value }).toString()
    return wanted === '' ? path : `${path}?${wanted}`
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form
    <div class="chips" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {Object.entries(options).map(([value, words]) => (
        <a
          key={value}
          class="chip"
          href={hrefOf(value)}
          aria-current={(query[name] ?? '') === value ? 'true' : undefined}
        >
          {words}
        </a>
      ))}
    </div>
  )
}
