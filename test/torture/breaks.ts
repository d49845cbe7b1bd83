import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Guarantee } from './promises.ts'

/** A change of one compiled file: the text has to be in it exactly once. */
interface Change {
  /** Below `dist/`. */
  file: string
  find: string
  replace: string
}

/** A guard that is taken out of a copy of the build, and the long run that has to notice. */
export interface Break {
  /** What the changed build does, in words. */
  summary: string
  changes: readonly Change[]
  /** The torture file that has to fail, by its name. */
  caughtBy: string
  guarantee: Guarantee
  /** The text that one of its failed assertions must have: a crash at the start does not count. */
  says: RegExp
  /** The part of the full size that is run. */
  scale: number
}

const guardOfHolds = {
  file: 'src/accounts/guard.js',
  find: 'conditions.push(noHoldOn(authority.action, now));',
  replace: ';',
}

const withoutUnique = (index: string): Change => ({
  file: 'src/database/index-plan.js',
  find: `{ ${index}, unique: true }`,
  replace: `{ ${index} }`,
})

export const breaks: Record<string, Break> = {
  'hold-filter': {
    summary: 'writes without the holds in the filter',
    changes: [guardOfHolds],
    caughtBy: 'holds-at-once',
    guarantee: 'G3',
    says: /is ordered under H-/,
    scale: 0.05,
  },
  'hold-check-first': {
    summary: 'reads the holds before the body is handled, and writes without them in the filter',
    changes: [
      guardOfHolds,
      {
        file: 'src/accounts/access.js',
        find: 'if (isRestricted || waits || decidedEarly.has(action)) {',
        replace: '{',
      },
    ],
    caughtBy: 'holds-at-once',
    guarantee: 'G3',
    says: /is ordered under H-/,
    scale: 0.3,
  },
  'record-first': {
    summary: 'writes the record of a hold before its account',
    changes: [
      {
        file: 'src/accounts/store.js',
        find: 'const account = await collection.findOneAndUpdate(',
        replace:
          'for (const { projections } of eventsOf(write)) if (projections) await project(write.account, projections); const account = await collection.findOneAndUpdate(',
      },
    ],
    caughtBy: 'hold-kills',
    guarantee: 'G3',
    says: /hold\.placed: at once, an edit is answered 200/,
    scale: 0.1,
  },
  'key-of-a-hold': {
    summary: 'changes a hold without the idempotency key in the filter',
    changes: [{ file: 'src/accounts/guard.js', find: 'conditions.push(notApplied(write.once));', replace: '' }],
    caughtBy: 'hold-kills',
    guarantee: 'G3',
    says: /hold\.placed: it has 2 events/,
    scale: 0.1,
  },
  'version-filter': {
    summary: 'writes without the version in the filter',
    changes: [
      {
        file: 'src/accounts/guard.js',
        find: 'conditions.push({ [expected.member]: { $in: numbers } });',
        replace: 'conditions.push({});',
      },
    ],
    caughtBy: 'lost-updates',
    guarantee: 'G4',
    says: /not ok \d+ - PATCH \/v1\/me: one of \d+ writers of one version succeeds/,
    scale: 0.05,
  },
  'unique-index': {
    summary: 'builds the indexes of names and addresses without `unique`',
    changes: [
      withoutUnique("name: identityIndexes.key, key: { 'names.key': 1 }"),
      withoutUnique("name: identityIndexes.skeleton, key: { 'names.skeletons': 1 }"),
      withoutUnique('name: identityIndexes.email, key: { email_key: 1 }'),
    ],
    caughtBy: 'one-account',
    guarantee: 'G1',
    says: /round \d+: \d+ × 201/,
    scale: 0.02,
  },
  'idempotency-record': {
    summary: 'stores the answer of a key outside of the transaction of its effect',
    changes: [
      {
        file: 'plugins/idempotency.js',
        find: 'service: { ...service, once, store: service.store.joining(unit) }',
        replace: 'service',
      },
    ],
    caughtBy: 'idempotency',
    guarantee: 'G5',
    says: /\+ +"conflictsWithOneself": [1-9]/,
    scale: 0.02,
  },
  'token-use': {
    summary: 'uses a mail token without the token in the filter',
    changes: [
      {
        file: 'src/accounts/guard.js',
        find: 'conditions.push(hasToken(authority.mailToken, now));',
        replace: 'conditions.push({});',
      },
    ],
    caughtBy: 'mail-tokens',
    guarantee: 'G6',
    says: /token \d+: (?!1 )\d+ successes/,
    scale: 0.05,
  },
  'token-address': {
    summary: 'uses a mail token for whatever address the account has, and keeps it when staff change that',
    changes: [
      { file: 'src/accounts/find-token.js', find: '}, hasAddress(purpose, proves)] };', replace: '}] };' },
      {
        file: 'src/accounts/find-token.js',
        find: 'provenAddresses[entry.purpose].of(account).includes(entry.proves)',
        replace: 'true',
      },
      { file: 'src/administration/edit-account.js', find: "tokens: ifSame('$tokens', []),", replace: '' },
    ],
    caughtBy: 'mail-addresses',
    guarantee: 'G23',
    says: /an edit by staff: password_reset sent before: 204/,
    scale: 0.05,
  },
  'relay-once': {
    summary: 'stores a relayed event again under another id',
    changes: [
      {
        file: 'src/events/log.js',
        find: 'batch.filter(({ _id }) => !stored.has(_id))',
        replace: 'batch.map((event) => ({ ...event, _id: crypto.randomUUID() }))',
      },
      withoutUnique("name: 'account_seq', key: { account_id: 1, seq: 1 }"),
    ],
    caughtBy: 'webhooks',
    guarantee: 'G9',
    says: /\+ +"(misplaced|phantom)": [1-9]/,
    scale: 0.2,
  },
  'dummy-hash': {
    summary: 'refuses an unknown login without a hash',
    changes: [
      {
        file: 'src/credentials/passwords.js',
        find: 'const found = await (lookedUp ?? lookUp());',
        replace:
          'const found = await (lookedUp ?? lookUp()); if (found.phc === null) return { found, matches: false };',
      },
    ],
    caughtBy: 'concealing',
    guarantee: 'G10',
    says: /not ok \d+ - sign-in: known and unknown addresses cannot be told apart/,
    scale: 0.1,
  },
  'agent-check': {
    summary: 'writes for staff without checking again that they may act',
    changes: [
      {
        file: 'src/accounts/store.js',
        find: "'actor' in authority ? checkAgent(authority.actor, transaction) : null;",
        replace: "'actor' in authority ? { roles: ['admin'] } : null;",
      },
    ],
    caughtBy: 'revoked-staff',
    guarantee: 'G22',
    says: /not ok \d+ - a member of staff who is \S+ .*changes nothing/,
    scale: 0.1,
  },
  'deadline-under-hold': {
    summary: 'erases by age without asking whether a hold keeps the owner from acting',
    changes: [
      {
        file: 'src/accounts/deadlines.js',
        find: '[member]: { $lte: now }, holds: { $not: { $elemMatch: covering } }',
        replace: '[member]: { $lte: now }',
      },
    ],
    caughtBy: 'deletion-by-age',
    guarantee: 'G24',
    says: /not ok \d+ - .* × held meanwhile: [1-9]\d* erased before their time/,
    scale: 0.1,
  },
  'failure-time': {
    summary: 'answers a failed sign-in as soon as it is verified',
    changes: [{ file: 'src/credentials/passwords.js', find: 'await done;', replace: ';' }],
    caughtBy: 'hash-kinds',
    guarantee: 'G10',
    says: /not ok \d+ - bcrypt: a wrong password cannot be told from an unknown login/,
    scale: 0.2,
  },
  'imported-hash': {
    summary: 'hands bcrypt another digest than Django does',
    changes: [
      {
        file: 'src/credentials/verify-hash.js',
        find: "createHash('sha256').update(password).digest('hex')",
        replace: "createHash('sha256').update(password).digest('base64')",
      },
    ],
    caughtBy: 'imported-hashes',
    guarantee: 'G25',
    says: /Django bcrypt_sha256 by [\s\S]*?right\W+401/,
    scale: 1,
  },
  'limit-key': {
    summary: 'counts attempts by the login as it was typed',
    changes: [
      {
        file: 'src/rate-limits/limits.js',
        find: "key?.key ?? login.normalize('NFKC').toLowerCase()",
        replace: 'login',
      },
    ],
    caughtBy: 'ways-around-limits',
    guarantee: 'G11',
    says: /not ok \d+ - \S+-login accepts exactly as many as the limit says/,
    scale: 0.25,
  },
}

/** The project: the folder that has `dist/`. */
export const root = join(import.meta.dirname, '..', '..', '..')

/**
 * The compiled text with a change made.
 *
 * @throws Error when the text to be replaced is not there exactly once, so that the break no longer fits
 */
export function changed(name: string, text: string, { file, find, replace }: Change): string {
  const parts = text.split(find)
  if (parts.length !== 2) {
    throw new Error(`the break ${name} no longer fits: ${JSON.stringify(find)} is ${parts.length - 1} times in ${file}`)
  }
  return parts.join(replace)
}

/**
 * Copies the build into a folder of its own and takes the guard out of the copy.
 *
 * @returns the folder, which has `dist/` and all that it needs
 */
export async function breakBuild(name: string, { changes }: Break): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `holdfast-${name}-`))
  for (const part of ['dist', 'start.cjs', 'package.json']) {
    await cp(join(root, part), join(folder, part), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const change of changes) {
    const file = join(folder, 'dist', change.file)
    await writeFile(file, changed(name, await readFile(file, 'utf8'), change))
  }
  return folder
}
