import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { later } from '../components/later.tsx'
import { useKeys } from './keys.ts'
import { w } from './words.ts'

const Commands = later<{ onClose: () => void }>(() => import('./commands.tsx'))

/** The key for the commands of this screen. A dialog that has closed may not have said so yet when the key opens the next. */
export function Palette() {
  const times = useRef(0)
  const position = useSignal(0)
  useKeys([{ keys: 'Ctrl+K', label: w().palette.title, run: () => (position.value = ++times.current) }])
  useEffect(() => {
    Commands.load() // what is typed right after the key goes to its field
  }, [])
  return position.value === 0 ? null : <Commands key={position.value} onClose={() => (position.value = 0)} />
}
