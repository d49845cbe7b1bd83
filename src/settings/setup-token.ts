import type { Collection } from 'mongodb'
import { hashToken } from '../secrets/token.ts'
import type { SettingsDocument } from './settings.ts'

type Settings = Collection<SettingsDocument>

/** What a process has to print about the generated setup token while there is no admin. */
export interface GeneratedSetupToken {
  /** Null when another process that started at the same time prints it. */
  token: string | null
  /** True when the token of an earlier start is no longer valid. */
  replaces: boolean
}

/**
 * Stores the hash of a token that is the same at each start.
 *
 * @returns null when there is an admin
 */
export async function storeKeptSetupToken(settings: Settings, token: string): Promise<GeneratedSetupToken | null> {
  const { matchedCount } = await settings.updateOne(
    { _id: 'service', set_up_at: null },
    { $set: { setup_token: hashToken(token) } },
  )
  return matchedCount === 0 ? null : { token, replaces: false }
}

/**
 * Stores the hash of a new token in place of an earlier one. Of processes that start at the same time one does so.
 *
 * @param seen the hash that was stored when this process started
 * @returns null when there is an admin
 */
export async function storeNewSetupToken(
  settings: Settings,
  token: string,
  seen: string | null,
): Promise<GeneratedSetupToken | null> {
  const { matchedCount } = await settings.updateOne(
    { _id: 'service', set_up_at: null, setup_token: seen },
    { $set: { setup_token: hashToken(token) } },
  )
  if (matchedCount === 1) return { token, replaces: seen !== null }
  const now = await settings.findOne({ _id: 'service' }, { projection: { set_up_at: 1 } })
  return now?.set_up_at ? null : { token: null, replaces: seen !== null }
}

/** The hash of the generated token, or null when none was stored. */
export async function storedSetupToken(settings: Settings): Promise<string | null> {
  const document = await settings.findOne({ _id: 'service' }, { projection: { setup_token: 1 } })
  return document?.setup_token ?? null
}
