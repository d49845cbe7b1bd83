import { type ComponentType, render } from 'preact'
import { LocationProvider } from 'preact-iso'
import { Insecure } from '../components/insecure.tsx'
import { base } from './api.ts'
import { loadLanguage } from './language.ts'
import { beginVisit } from './visit.ts'

/** Shows an application once its words and the visitor are known. */
export async function start(Application: ComponentType): Promise<void> {
  const page = document.getElementById('page')
  if (page === null) throw new Error('The shell has no #page.')
  await Promise.all([loadLanguage(), isSecureContext ? beginVisit() : undefined])
  const section = location.pathname.slice(base.pathname.length).split('/')[0]
  const scope = new RegExp(`^${base.pathname.replaceAll('.', '\\.')}${section}(/|$)`)
  render(<LocationProvider scope={scope}>{isSecureContext ? <Application /> : <Insecure />}</LocationProvider>, page)
}
