import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { later } from '../components/later.tsx'
import { useKeys } from './keys.ts'
import { w } from './words.ts'

const Commands = later<{ onClose: () => void }>(() => import('./commands.tsx'))

/** The key for the commands of this screen. */
export function Palette() {
  const isOpen = useSignal(false)
  useKeys([{ keys: 'Ctrl+K', label: w().palette.title, run: () => (isOpen.value = true) }])
  useEffect(() => {
    Commands.load() // what is typed right after the key goes to its field
  }, [])
  return isOpen.value ? <Commands onClose={() => (isOpen.value = false)} /> : null
}
