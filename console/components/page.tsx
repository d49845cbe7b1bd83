import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../base/visit.ts'

let isFirst = true

/** The frame of one screen: its title, which the browser shows too, and which gets the focus after a link was followed. */
export function Page({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const name = settings.value?.service_name
  useEffect(() => {
    document.title = name === undefined ? title : `${title} · ${name}`
  }, [title, name])
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
    isFirst = false
  }, [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  )
}
