import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { pathTo } from '../base/api.ts'
import { isTyped } from './typing.ts'

/**
 * Goes back to the screen before, with its filters; to the first screen of the console where this one was opened by its address.
 * Where something was typed it stays.
 */
export function useBack(): () => void {
  const { url, route } = useLocation()
  const visited = useRef<string[]>([])
  useEffect(() => {
    if (visited.current.at(-2) === url) visited.current.pop()
    else visited.current.push(url)
  }, [url])
  return () => {
    if (isTyped()) return
    if (visited.current.length > 1) history.back()
    else route(pathTo('console/'))
  }
}
