import type { Collection } from 'mongodb'
import type { Preset } from '../enforcement/actions.ts'
import type { HoldReason } from '../enforcement/reason.ts'

/** An entry of the reason catalogue; a hold keeps the title and text that it was placed with. */
export interface Reason {
  _id: string
  title: string
  text: string
  /** By language tag, for owners with such a locale; absent in entries from an earlier version. */
  titles?: Record<string, string>
  texts?: Record<string, string>
  /** What is held when the placing names neither actions nor a preset. */
  preset: Preset | null
  /** How long a hold lasts when the placing names no end; null is open-ended. */
  duration_days: number | null
  review_days: number
  appeal_window_days: number
  /** How many reviewers have to lift such a hold; null leaves it to the kind. */
  lift_requires: 1 | 2 | null
  version: number
}

/** The defaults of an entry. */
export const usualReason = {
  titles: {},
  texts: {},
  preset: null,
  duration_days: null,
  review_days: 14,
  appeal_window_days: 180,
  lift_requires: null,
}
const usual = { ...usualReason, version: 1 }

const seeds: Required<Reason>[] = [
  {
    ...usual,
    _id: 'suspected_takeover',
    title: 'Suspected takeover',
    text: 'We have seen signs that someone else may be using this account.',
    titles: { de: 'Verdacht auf Übernahme' },
    texts: { de: 'Es gibt Anzeichen, dass jemand anderes dieses Konto benutzt.' },
    preset: 'takeover_freeze',
  },
  {
    ...usual,
    _id: 'failed_sign_ins',
    title: 'Too many failed sign-ins',
    text: 'Someone tried many wrong passwords for this account.',
    titles: { de: 'Zu viele fehlgeschlagene Anmeldungen' },
    texts: { de: 'Jemand hat für dieses Konto viele falsche Passwörter eingegeben.' },
  },
  {
    ...usual,
    _id: 'payment_dispute',
    title: 'Payment in dispute',
    text: 'A payment of this account is in dispute.',
    titles: { de: 'Zahlung strittig' },
    texts: { de: 'Eine Zahlung dieses Kontos ist strittig.' },
  },
  {
    ...usual,
    _id: 'spam',
    title: 'Spam reported',
    text: 'Messages from this account were reported as spam.',
    titles: { de: 'Spam gemeldet' },
    texts: { de: 'Nachrichten von diesem Konto wurden als Spam gemeldet.' },
  },
  {
    ...usual,
    _id: 'abuse',
    title: 'Abuse reported',
    text: 'This account was reported for abusing others.',
    titles: { de: 'Missbrauch gemeldet' },
    texts: { de: 'Dieses Konto wurde gemeldet, weil es andere belästigt haben soll.' },
  },
  {
    ...usual,
    _id: 'identity_check',
    title: 'Identity to be checked',
    text: 'We have to make sure who this account belongs to.',
    titles: { de: 'Prüfung der Identität' },
    texts: { de: 'Wir müssen klären, wem dieses Konto gehört.' },
  },
  {
    ...usual,
    _id: 'legal_request',
    title: 'Legal request',
    text: 'A legal request obliges us to keep this account as it is.',
    titles: { de: 'Rechtliche Anforderung' },
    texts: { de: 'Eine rechtliche Anforderung verpflichtet uns, dieses Konto zu belassen, wie es ist.' },
    preset: 'preserve',
  },
  {
    ...usual,
    _id: 'other',
    title: 'Under review',
    text: 'This account is under review.',
    titles: { de: 'In Prüfung' },
    texts: { de: 'Dieses Konto wird geprüft.' },
  },
]

/** Creates the missing reasons, and adds the German texts to those of an earlier version unless they were edited. */
export async function seedReasons(reasons: Collection<Reason>): Promise<void> {
  await reasons.bulkWrite(
    seeds.flatMap(({ _id, ...reason }) => [
      { updateOne: { filter: { _id }, update: { $setOnInsert: reason }, upsert: true } },
      {
        updateOne: {
          filter: { _id, version: 1, titles: { $exists: false } },
          update: { $set: { titles: reason.titles, texts: reason.texts, version: 2 } },
        },
      },
    ]),
  )
}

/** Strong entity tag of an entry. */
export function reasonTag(reason: Pick<Reason, '_id' | 'version'>): string {
  return `"reason.${reason._id}.${reason.version}"`
}

export function reasonView({ _id, ...reason }: Reason) {
  return { code: _id, ...reason, ...languages(reason) }
}

/** The part of the reason that a hold keeps. */
export function wordsOf({ _id: code, title, text, ...reason }: Reason): HoldReason {
  return { code, title, text, ...languages(reason) }
}

function languages({ titles = {}, texts = {} }: Pick<Reason, 'titles' | 'texts'>) {
  return { titles, texts }
}
