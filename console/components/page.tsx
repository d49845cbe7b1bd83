import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../base/visit.ts'

let isFirst = true

/** The frame of one screen: its title, with a code that stays in one piece. The browser shows both, and they get the focus after a link. */
export function Page({ title, code, children }: { title: string; code?: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const name = settings.value?.service_name
  const parts = [title, code, name].filter((part) => part !== undefined)
  const whole = parts.join(' · ')
  useEffect(() => {
    document.title = whole
  }, [whole])
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
    isFirst = false
  }, [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
        {code !== undefined && (
          <>
            {' '}
            · <span class="code">{code}</span>
          </>
        )}
      </h1>
      {children}
    </>
  )
}
