import type { Client } from '../../client/src/index.ts'

/*
 * Code that has to compile, and code that must not: type-checked, never run.
 */

/** Every code that signing up can be refused with, and no other. */
export async function signUp(hf: Client, password: string): Promise<string | undefined> {
  const result = await hf.accounts.signUp({ username: 'alice', email: 'alice@example.com', password })
  if (result.ok) return result.data.session?.token
  if (result.kind === 'unreachable') return String(result.maybeApplied)
  const { problem } = result
  switch (problem.code) {
    case 'username_taken':
    case 'username_confusable':
    case 'email_taken':
      return problem.conflicts?.[0]?.suggestions[0]
    case 'seats_exhausted':
    case 'invitation_unusable':
      return problem.current.state
    case 'validation_failed':
      return problem.errors[0]?.pointer
    case 'rate_limited':
      return result.retryAt?.toISOString()
    case 'unrecognised':
      return problem.sent ?? undefined
    case 'malformed_json':
    case 'malformed_header':
    case 'cross_origin_refused':
    case 'idempotency_key_invalid':
    case 'idempotency_key_reused':
    case 'idempotency_in_progress':
    case 'request_timeout':
    case 'too_large':
    case 'uri_too_long':
    case 'unsupported_media_type':
    case 'headers_too_large':
    case 'internal_error':
    case 'overloaded':
    case 'database_unavailable':
      return problem.detail
    default:
      problem satisfies never
      return undefined
  }
}

/** A missing case does not pass for an exhaustive switch, nor does the code of another operation. */
export async function endSession(hf: Client, id: string): Promise<string | undefined> {
  const result = await hf.me.sessions.end(id)
  if (result.ok || result.kind !== 'problem') return undefined
  const { problem } = result
  switch (problem.code) {
    case 'not_found':
      return problem.detail
    // @ts-expect-error ending a session is never refused for a username
    case 'username_taken':
      return undefined
    default:
      // @ts-expect-error other codes are left
      problem satisfies never
      return undefined
  }
}

export async function edits(hf: Client, etag: string): Promise<void> {
  await hf.me.edit({ bio: 'a' }, { etag })
  // @ts-expect-error an edit needs the version that it changes
  await hf.me.edit({ bio: 'a' })
  // @ts-expect-error nor is there one without its ETag
  await hf.me.edit({ bio: 'a' }, {})
  // @ts-expect-error there is no such member
  await hf.me.edit({ biography: 'a' }, { etag })
  // @ts-expect-error a bio is a text
  await hf.me.edit({ bio: 7 }, { etag })
  // @ts-expect-error the version is the ETag, not a member of the body
  await hf.me.edit({ bio: 'a', version: 1 }, { etag })
  // @ts-expect-error a kind of hold is one of five
  await hf.admin.holds.place('id', { kind: 'other', reason: 'other' })
  // @ts-expect-error there is no such filter
  await hf.admin.holds.list({ colour: 'red' })
}

/** The state in the way is the resource that was to be changed. */
export async function current(hf: Client, etag: string): Promise<string | null | undefined> {
  const edited = await hf.me.edit({ bio: 'a' }, { etag })
  if (!edited.ok && edited.kind === 'problem' && edited.problem.code === 'precondition_failed') {
    return edited.problem.current?.bio
  }
  const merged = await hf.admin.holds.merge('H-0000-0000', { note: 'a' })
  if (!merged.ok && merged.kind === 'overlap') {
    const members: 'note'[] | string[] = merged.overlap
    return members.length > 0 ? merged.theirs.note : merged.base.message
  }
  for await (const event of hf.admin.events.follow({ after: 'id' })) return event.type
  // @ts-expect-error events have no such member
  for await (const event of hf.admin.events.export()) return event.kind
  return undefined
}

/** A switch in the query chooses what comes back. */
export async function placed(hf: Client): Promise<string> {
  const hold = { kind: 'review' as const, reason: 'other' }
  const preview = await hf.admin.holds.place('id', hold, { query: { preview: true } }).orThrow()
  // @ts-expect-error what is only shown has no reference
  const none: string = preview.ref
  return (await hf.admin.holds.place('id', hold).orThrow()).ref + preview.owner_view.state + none
}
