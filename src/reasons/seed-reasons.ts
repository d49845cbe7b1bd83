import type { Collection } from 'mongodb'
import { type Reason, usualReason } from './reason.ts'

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
