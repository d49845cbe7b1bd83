import type { MailKind } from './mail.ts'

/** The placeholders of each mail, besides those of all. A name that ends in `?` may be empty. */
export const placeholders = {
  finish_sign_up: ['expires'],
  already_signed_up: [],
  verify_email: ['expires'],
  reset_password: ['expires'],
  confirm_email_change: ['expires'],
  address_wanted: [],
  email_change_announced: ['expires?'],
  email_changed_by_staff: ['at'],
  account_closing: ['closes_at'],
  account_reopened: ['at'],
  account_exported: ['at'],
  password_changed: ['at'],
  username_changed: ['at', 'before', 'after'],
  signed_in_from_new_place: ['at'],
  second_factor_added: ['at'],
  second_factor_removed: ['at', 'cause'],
  recovery_code_used: ['at', 'left'],
  recovery_codes_renewed: ['at'],
  hold_placed: ['hold', 'since', 'until?', 'reason?', 'message?', 'actions', 'ending', 'requirement?', 'signing_in'],
  hold_changed: ['hold', 'since', 'until?', 'reason?', 'message?', 'actions', 'ending'],
  hold_ends_soon: ['hold', 'until'],
  hold_ended: ['hold'],
  appeal_decided: ['hold', 'decision', 'reason?'],
} as const satisfies Record<MailKind, readonly string[]>

/** The placeholders of every template. */
export const placeholdersOfAll = ['username', 'service'] as const

/** The placeholder of a template, with its name. */
export const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g

/**
 * * Fills a template. Values are inserted as they are: what looks like a placeholder in a value is not one.
 *
 * @returns null when a value is empty
 */
export function fill(template: string, valueFor: (name: string) => string): string | null {
  let isWhole = true
  const filled = template.replace(placeholder, (_, name: string) => {
    const value = valueFor(name)
    if (value === '') isWhole = false
    return value
  })
  return isWhole ? filled : null
}
