import { useEffect } from 'preact/hooks'
import { Copy } from '../components/copy.tsx'
import { Dialog } from '../components/dialog.tsx'
import { more } from './words.ts'

/** A secret that the service shows this once. Leaving asks first: afterwards nobody can read it again. */
export function Secret({ title, secret, onStored }: { title: string; secret: string; onStored: () => void }) {
  const words = more().secret
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return (
    <Dialog title={title} closing={words.stored} onClose={onStored} isFirm>
      <p>{words.text}</p>
      <p>
        <code>{secret}</code> <Copy text={secret} label={words.copy(title)} />
      </p>
    </Dialog>
  )
}
