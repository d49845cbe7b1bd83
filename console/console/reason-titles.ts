import { signal } from '@preact/signals'
import type { Hold, Reason } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import { language } from '../base/language.ts'

const catalogue = signal<readonly Reason[]>([])

/** Reads the catalogue: a hold has the title of its reason in one language alone. */
export async function readTitles(): Promise<void> {
  const read = await api.admin.reasons.list({ limit: 100 })
  if (read.ok) catalogue.value = read.data.items
}

/** Why a hold was placed, in the language of the reader, unless the catalogue has changed the title since. */
export function titleOf({ code, title }: Hold['reason']): string {
  const known = catalogue.value.find((one) => one.code === code && one.title === title)
  return known?.titles[language.value] ?? title
}
