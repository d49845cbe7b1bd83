import type { Collection } from 'mongodb'
import type { Preset } from '../enforcement/actions.ts'

/** An entry of the reason catalogue; a hold keeps its title and text as they stood. */
export interface Reason {
  _id: string
  title: string
  text: string
  /** What is held when the placing names neither actions nor a preset. */
  preset: Preset | null
  /** How long a hold lasts when the placing names no end; null is open-ended. */
  duration_days: number | null
  review_days: number
  appeal_window_days: number
  /** How many reviewers lift such a hold; null leaves it to the kind. */
  lift_requires: 1 | 2 | null
  version: number
}

/** What holds where an entry says nothing. */
export const usualReason = {
  preset: null,
  duration_days: null,
  review_days: 14,
  appeal_window_days: 180,
  lift_requires: null,
}
const usual = { ...usualReason, version: 1 }

const seeds: Reason[] = [
  {
    ...usual,
    _id: 'suspected_takeover',
    title: 'Suspected takeover',
    text: 'We have seen signs that someone else may be using this account.',
    preset: 'takeover_freeze',
  },
  {
    ...usual,
    _id: 'failed_sign_ins',
    title: 'Too many failed sign-ins',
    text: 'Someone tried many wrong passwords for this account.',
  },
  {
    ...usual,
    _id: 'payment_dispute',
    title: 'Payment in dispute',
    text: 'A payment of this account is in dispute.',
  },
  { ...usual, _id: 'spam', title: 'Spam reported', text: 'Messages from this account were reported as spam.' },
  { ...usual, _id: 'abuse', title: 'Abuse reported', text: 'This account was reported for abusing others.' },
  {
    ...usual,
    _id: 'identity_check',
    title: 'Identity to be checked',
    text: 'We have to make sure who this account belongs to.',
  },
  {
    ...usual,
    _id: 'legal_request',
    title: 'Legal request',
    text: 'A legal request obliges us to keep this account as it is.',
    preset: 'preserve',
  },
  { ...usual, _id: 'other', title: 'Under review', text: 'This account is under review.' },
]

/** Makes the reasons that are not there; those that were edited stay as they are. */
export async function seedReasons(reasons: Collection<Reason>): Promise<void> {
  await reasons.bulkWrite(
    seeds.map(({ _id, ...reason }) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: reason }, upsert: true },
    })),
  )
}

/** Strong entity tag of an entry. */
export function reasonTag(reason: Pick<Reason, '_id' | 'version'>): string {
  return `"reason.${reason._id}.${reason.version}"`
}

export function reasonView({ _id, ...reason }: Reason) {
  return { code: _id, ...reason }
}
