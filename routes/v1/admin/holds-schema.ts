import { Type } from '@sinclair/typebox'
import { holdKinds } from '../../../src/enforcement/actions.ts'
import { holdStates } from '../../../src/enforcement/hold.ts'
import { Hold, HoldPreview } from '../../../src/schemas/holds.ts'
import { Version, versionAlone } from '../../../src/schemas/members.ts'
import { holdPatterns, holdTexts, NewHold } from '../../../src/schemas/new-hold.ts'
import { closed, listOf, nullableString, oneOf, paging, time } from '../../../src/schemas/shapes.ts'

const tags = ['Administration: holds']
export const place = {
  operationId: 'placeHold',
  summary: 'Place a hold',
  description:
    'From the moment this is answered, none of the covered actions succeeds any more. Either `actions` or `preset`; neither where the reason has a preset. With `?preview=true` nothing is placed: the answer is 200 with what placing it would come to, and the refusals are those of placing it.',
  tags,
  params: Type.Object({ id: Type.String() }),
  querystring: closed({ preview: Type.Optional(Type.Boolean({ description: 'whether to show it only' })) }),
  body: NewHold,
  response: { 200: HoldPreview, 201: Hold },
}

export const search = {
  operationId: 'searchHolds',
  summary: 'List holds: the review queue',
  description: 'Open holds by their due date, the most overdue first, then those that have ended.',
  tags,
  querystring: closed({
    ...paging,
    state: Type.Optional(oneOf(holdStates)),
    kind: Type.Optional(oneOf(holdKinds)),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    assignee: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    account: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    case_ref: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
    due_before: Type.Optional(time),
  }),
  response: { 200: listOf(Hold) },
}

const params = Type.Object({ ref: Type.String() })

export const show = {
  operationId: 'getHold',
  summary: 'Get a hold',
  tags,
  params,
  response: { 200: Hold },
}

export const edit = {
  operationId: 'editHold',
  summary: 'Edit a hold',
  description: 'A merge patch (RFC 7396). Needs If-Match, or `version` in the body.',
  tags,
  params,
  body: closed({
    actions: Type.Optional(holdPatterns),
    ...holdTexts,
    expires_at: Type.Optional(nullableString({ format: 'date-time', description: 'null is open-ended' })),
    review_due_at: Type.Optional(time),
    version: Type.Optional(Version),
  }),
  response: { 200: Hold },
}

export const lift = {
  operationId: 'liftHold',
  summary: 'Lift a hold',
  description:
    'This one and no other. 202 when it was the first vote of two. Needs If-Match, or `version` in the body.',
  tags,
  params,
  body: closed({
    reason: Type.String({ format: 'text', minLength: 1, maxLength: 500, description: 'why, in words' }),
    note: holdTexts.note,
    version: Type.Optional(Version),
  }),
  response: { 200: Hold, 202: Hold },
}

export const takeBackVote = {
  operationId: 'takeBackVote',
  summary: 'Take back your vote to lift a hold',
  description: 'Where two reviewers have to lift it and you were the first; nothing changes where you have not voted.',
  tags,
  params,
  body: versionAlone,
  response: { 200: Hold },
}

export const claim = {
  operationId: 'claimHold',
  summary: 'Claim a hold',
  description:
    'Makes you the assignee. Claiming it again changes nothing. Someone else’s claim has to be released first.',
  tags,
  params,
  body: versionAlone,
  response: { 200: Hold },
}

export const release = {
  operationId: 'releaseHold',
  summary: 'Release a hold',
  description: 'The assignee or an admin can release it.',
  tags,
  params,
  body: versionAlone,
  response: { 204: Type.Null({ description: 'Released, or it was not claimed' }) },
}
