import { Type } from '@sinclair/typebox'
import { PublicProfile, SignedIn, VerificationSent } from '../../../src/schemas/accounts.ts'
import { Email, NewPassword, profileMembers, Username } from '../../../src/schemas/members.ts'
import { closed, notModified } from '../../../src/schemas/shapes.ts'

export const signUp = {
  operationId: 'signUp',
  summary: 'Sign up',
  description:
    'Makes an account and its first session in one write. A clash names every field and offers free names. Where the service conceals who has an account, the answer is 202 whatever the address: the name is reserved for 24 hours, and the account is made when the link in the mail is used.',
  tags: ['Accounts'],
  body: closed({
    username: Username,
    email: Email,
    password: NewPassword,
    display_name: profileMembers.display_name,
    locale: profileMembers.locale,
    invitation: Type.Optional(Type.String({ minLength: 1, maxLength: 64, description: 'the code of an invitation' })),
  }),
  response: { 201: SignedIn, 202: VerificationSent },
}

export const showProfile = {
  operationId: 'getProfile',
  summary: 'Get a public profile',
  description:
    'Of the account with this current username; previous usernames are not followed. A hold on `profile.show` hides it from everybody but its owner.',
  tags: ['Accounts'],
  params: Type.Object({ username: Type.String() }),
  response: { 200: PublicProfile, 304: notModified },
}
