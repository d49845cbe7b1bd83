import type { AccountDocument } from '../accounts/account.ts'
import type { Service } from '../service.ts'
import { accountMembers } from './account-members.ts'
import { personalData } from './collections.ts'
import { Exempt } from './exempt.ts'

/**
 * Everything that is stored about an account, as the text of one JSON document, in pieces: the account, and by collection
 * the data about its owner. `left_out` says what is not in it and why. It may or may not contain changes during the export.
 *
 * @returns the pieces; the account has been read when this resolves. Null when there is none
 */
export async function exportOf(service: Service, id: string): Promise<AsyncIterable<string> | null> {
  const account = await service.db.accounts.findOne({ _id: id })
  return account === null ? null : pieces(service, account)
}

async function* pieces(service: Service, account: AccountDocument): AsyncGenerator<string> {
  const head = {
    exported_at: service.now().toISOString(),
    left_out: leftOut(),
    account: accountOf(account),
  }
  yield JSON.stringify(head).slice(0, -1)
  for (const [name, { exported }] of Object.entries(personalData)) {
    if (exported instanceof Exempt) continue
    yield `,${JSON.stringify(name)}:[`
    let between = ''
    for await (const part of exported(service, account)) {
      yield `${between}${JSON.stringify(part)}`
      between = ','
    }
    yield ']'
  }
  yield '}'
}

function accountOf(account: AccountDocument): Record<string, unknown> {
  const members = Object.values(accountMembers).map(({ exported }) =>
    exported instanceof Exempt ? {} : exported(account),
  )
  return Object.assign({}, ...members)
}

function leftOut(): Record<string, string> {
  const members = Object.entries(accountMembers).map(([name, fate]) => [`account.${name}`, fate.exported] as const)
  const collections = Object.entries(personalData).map(([name, fate]) => [name, fate.exported] as const)
  return Object.fromEntries(
    [...members, ...collections].flatMap(([name, reason]) => (reason instanceof Exempt ? [[name, reason.reason]] : [])),
  )
}
