/** What is promised, in the order of the table; each long run reports the figure that shows one of them. */
export const promises = {
  G1: 'One account for each username, look-alike and e-mail address',
  G2: 'A conflict names every field that is in the way, and no other',
  G3: 'From its acknowledgement on, no guarded action gets past a hold, and none is ordered after it',
  G4: 'No update is lost: of many writers of one version, one succeeds',
  G5: 'One effect for each Idempotency-Key, wherever the process dies',
  G6: 'A token from a mail works once, and until the millisecond in which it expires',
  G7: 'A revoked session is refused at once, by every process',
  G8: 'An acknowledged write survives the death of the service and its database',
  G9: 'Every event is delivered at least once, and in order for each account',
  G10: 'Sign-in, reset, verification and a concealing sign-up do not reveal whether an account exists',
  G11: 'Limits hold across processes and cannot be dodged',
  G12: 'Bad input never reaches a handler and never causes a 5xx',
  G13: 'No operator injection, no mass assignment',
  G14: 'Names are canonical, and mail goes only to the stored mailbox',
  G15: 'No secret is stored or logged in the clear',
  G16: 'Password hashing does not starve other requests',
  G17: 'Every change has exactly one event, and the trail replays to the present state',
  G18: 'Webhooks reach no internal network, are signed and are not lost',
  G19: 'Links in mails come from the configuration, never from a request',
  G20: 'Without its database the service refuses, in bounded time, and recovers by itself',
  G21: 'A fail-over of the database loses nothing that was acknowledged',
  G22: 'Revoked staff stop at once, and staff change nothing about their own account as staff',
  G23: 'A token from a mail proves one address: when the account has another, it is good for nothing',
  G24: 'Nothing is erased by a time that was set for another purpose, nor while its owner is kept from acting',
  G25: 'An account that is imported with a hash of a documented form can sign in',
  G26: 'A reviewer is never starved by the owner of an account, nor by other reviewers',
} as const

export type Guarantee = keyof typeof promises

/** What this run cannot show: what it would need is not available where only package registries can be reached. */
export const notShown = [
  'sharded clusters: there is no mongos to run against',
  'MongoDB 7 and 8: the newest server that can be fetched from a package registry is 6.0.5; the driver supports all of them',
  'backups with mongodump and mongorestore: the tools cannot be had from a package registry',
]
