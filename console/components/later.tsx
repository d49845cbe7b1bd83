import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'

type Later<P> = FunctionComponent<P> & { load: () => Promise<void> }

/** A component that is loaded when it is first shown, or before by `load`: for what most visits never see. */
export function later<P extends object>(load: () => Promise<{ default: FunctionComponent<P> }>): Later<P> {
  let Loaded: FunctionComponent<P> | null = null
  async function loadOnce(): Promise<void> {
    Loaded ??= (await load()).default
  }
  function Later(props: P) {
    const isLoaded = useSignal(Loaded !== null)
    useEffect(() => {
      loadOnce().then(() => (isLoaded.value = true))
    }, [])
    return isLoaded.value && Loaded !== null ? <Loaded {...props} /> : null
  }
  return Object.assign(Later, { load: loadOnce })
}
