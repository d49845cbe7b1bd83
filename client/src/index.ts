export { type Client, createClient } from './client.ts'
export type { FollowEvents } from './events.ts'
export type * from './generated.ts'
export type { ImportedLine, Lines, SendImport } from './lines.ts'
export type {
  Call,
  ChangeOptions,
  ClientOptions,
  Either,
  KeyOptions,
  Merge,
  NotYet,
  Options,
  Overlap,
  Refused,
  Result,
  Success,
  Unreachable,
  Unrecognised,
  VersionedOptions,
} from './types.ts'
export { HoldfastError } from './types.ts'
export type { Follow } from './ways-out.ts'
export { type VerifyOptions, verifyWebhook, WebhookError, type WebhookHeaders } from './webhooks.ts'
