import { Type } from '@sinclair/typebox'
import { type Metadata, roles } from '../../../src/accounts/account.ts'
import { accountStates } from '../../../src/enforcement/situation.ts'
import { AccountSummary, MailSent, StaffAccount } from '../../../src/schemas/accounts.ts'
import { CheckedAction } from '../../../src/schemas/holds.ts'
import { Email, profileMembers, Username, Version } from '../../../src/schemas/members.ts'
import { closed, listOf, oneOf, paging } from '../../../src/schemas/shapes.ts'

const tags = ['Administration: accounts']
const params = Type.Object({ id: Type.String() })
export const search = {
  operationId: 'searchAccounts',
  summary: 'Search accounts',
  description: '`query` is an id, or the beginning of a username, current or old, or of an e-mail address.',
  tags,
  querystring: closed({
    ...paging,
    query: Type.Optional(Type.String({ minLength: 1, maxLength: 320 })),
    state: Type.Optional(oneOf(accountStates)),
    held: Type.Optional(Type.Boolean()),
    role: Type.Optional(oneOf(roles)),
  }),
  response: { 200: listOf(AccountSummary) },
}

export const actions = {
  operationId: 'listAccountActions',
  summary: 'List what an account may do now',
  description:
    'Every built-in action with the holds that block it and the response that the owner would get. The last four are never blocked. Roles and sessions are not considered.',
  tags,
  params,
  querystring: closed(paging),
  response: { 200: listOf(CheckedAction) },
}

export const edit = {
  operationId: 'editAccount',
  summary: 'Edit an account',
  description:
    'A merge patch (RFC 7396). The old username stays reserved for the account; a new address counts as unverified, is mailed to the old and the new one, and ends earlier mail tokens. In the profile null clears a member. `metadata` is for staff alone: 4 KiB of JSON at most, five levels deep. Needs If-Match with the ETag of the staff view, or `seq` in the body.',
  tags,
  params,
  body: closed({
    username: Type.Optional(Username),
    email: Type.Optional(Email),
    display_name: profileMembers.display_name,
    bio: profileMembers.bio,
    website: profileMembers.website,
    metadata: Type.Optional(Type.Unsafe<Metadata | null>({ type: ['object', 'null'], additionalProperties: true })),
    seq: Type.Optional(Version),
  }),
  response: { 200: StaffAccount },
}

export const giveRoles = {
  operationId: 'setRoles',
  summary: 'Set the roles of an account',
  description: 'Needs If-Match with the ETag of the staff view, or `seq` in the body.',
  tags,
  params,
  body: closed({ roles: Type.Array(oneOf(roles), { uniqueItems: true, maxItems: 3 }), seq: Type.Optional(Version) }),
  response: { 200: StaffAccount },
}

export const removeFactors = {
  operationId: 'removeFactors',
  summary: 'Remove the second factor of an account',
  description:
    'For an owner who has lost it. All sessions end, the owner is mailed, and the trail keeps the reason. Needs If-Match with the ETag of the staff view, or `seq` in the body.',
  tags,
  params,
  body: closed({
    reason: Type.String({ format: 'text', minLength: 1, maxLength: 500 }),
    seq: Type.Optional(Version),
  }),
  response: { 200: StaffAccount },
}

export const show = {
  operationId: 'getAccount',
  summary: 'Get an account',
  tags,
  params,
  response: { 200: StaffAccount },
}

export const sendReset = {
  operationId: 'sendPasswordReset',
  summary: 'Send the owner a password reset',
  description: 'To the address of the account; the caller learns neither the token nor the password.',
  tags,
  params,
  response: { 202: MailSent },
}

export const endSessions = {
  operationId: 'endAccountSessions',
  summary: 'End all sessions of an account',
  tags,
  params,
  response: { 204: Type.Null() },
}
