// Who is in the pictures of docs/, and what had happened before their story begins.
const day = 24 * 60 * 60 * 1000

const names = [
  ...[
    'ben.carter',
    'chloé.martin',
    'łucja.nowak',
    'björn.lind',
    'мария.к',
    'νίκος.π',
    'omar.haddad',
    'zoë.ward',
    'ravi.menon',
  ],
  ...[
    'ines.costa',
    'tom.baker',
    'keiko.m',
    'paul.adler',
    'nadia.r',
    'olga.s',
    'li.na',
    'sam.reed',
    'eva.horn',
    'jan.kok',
  ],
  ...['mia.berg', 'leo.fontana', 'ana.sousa', 'piotr.z', 'fatima.z', 'hugo.roy', 'lena.fuchs', 'max.stern', 'aylin.d'],
  ...[
    'sara.lund',
    'noah.west',
    'ida.holm',
    'karl.voss',
    'rosa.luna',
    'finn.ryan',
    'emma.hart',
    'ali.demir',
    'nora.vik',
  ],
]

const heldFor = (name) => earlierHolds.find(([held]) => held === name)?.[1] ?? 0

/** Accounts as they are imported, some days or weeks old; those that were held are older than their hold. */
export function peopleAt(now, password_hash) {
  const people = names.map((username, index) => ({
    username,
    email: `person${index + 1}@example.com`,
    display_name: username.replace(/(^|\.)\p{L}/gu, (initial) => initial.replace('.', ' ').toUpperCase()),
    created_at: new Date(
      now - Math.max((index * 7) % 27, heldFor(username) + 2) * day - index * 1_000_000,
    ).toISOString(),
  }))
  const alice = {
    username: 'alice.baker',
    email: 'alice@example.com',
    display_name: 'Alice Baker',
    bio: 'I keep hens.',
    created_at: new Date(now - 26 * day).toISOString(),
  }
  const impostor = {
    ...alice,
    username: 'alice.b',
    email: 'a.brown@example.com',
    display_name: 'Alice Brown',
    bio: 'Maps.',
  }
  return [alice, impostor, ...people].map((person) => ({
    ...person,
    email_verified: true,
    locale: 'en',
    password_hash,
  }))
}

/** Holds that are there already: on whom, placed how many days before, and what became of them. */
export const earlierHolds = [
  ['ben.carter', 24, { kind: 'policy', reason: 'spam', preset: 'read_only' }, 'lifted'],
  [
    'ravi.menon',
    21,
    { kind: 'review', reason: 'payment_dispute', actions: ['app.pay.*'], case_ref: 'C-2003' },
    'claimed',
  ],
  ['omar.haddad', 20, { kind: 'policy', reason: 'spam', actions: ['app.post.*'] }, 'denied'],
  ['мария.к', 17, { kind: 'security', reason: 'suspected_takeover' }, 'lifted'],
  ['łucja.nowak', 15, { kind: 'review', reason: 'payment_dispute', actions: ['app.pay.refund'] }, 'open'],
  ['björn.lind', 11, { kind: 'legal', reason: 'legal_request', preset: 'preserve', disclosure: 'minimal' }, 'open'],
  ['νίκος.π', 8, { kind: 'policy', reason: 'abuse', actions: ['app.post.*', 'profile.update'] }, 'claimed'],
  [
    'zoë.ward',
    6,
    { kind: 'policy', reason: 'spam', actions: ['app.post.*'], message: 'Please stop the newsletter.' },
    'appealed',
  ],
  [
    'tom.baker',
    5,
    { kind: 'requirement', reason: 'other', actions: ['app.pay.*'], requirement: 'second_factor' },
    'open',
  ],
  ['paul.adler', 3, { kind: 'review', reason: 'payment_dispute', actions: ['app.pay.*'], case_ref: 'C-2038' }, 'open'],
  ['sam.reed', 2, { kind: 'policy', reason: 'spam', preset: 'read_only' }, 'open'],
]
