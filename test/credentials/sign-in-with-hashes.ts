import { randomUUID } from 'node:crypto'
import type { TestApp } from '../test-app.ts'
import type { RealHash } from './real-hashes.ts'

/** The maximum number of concurrent sign-ins. */
const atOnce = 6

/**
 * * Imports an account with each hash, refuses a wrong password, signs in with the right one, and again after the hash
 * was renewed, or kept where it does not read the whole password.
 *
 * @returns the faults, one line per hash
 */
export async function signInWithHashes(app: TestApp, hashes: readonly RealHash[]): Promise<string[]> {
  const faults: string[] = []
  const ids = await importAccounts(app, hashes, faults)
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    const statuses = await Promise.all(some.map(({ id, real }) => signInTo(app, id, real)))
    faults.push(...statuses.filter((fault) => fault !== null))
  }
  return faults
}

async function importAccounts(app: TestApp, hashes: readonly RealHash[], faults: string[]) {
  const { token } = await app.admin()
  const lines = hashes.map(({ hash }) => {
    const username = `h${randomUUID().replaceAll('-', '').slice(0, 20)}`
    return JSON.stringify({ username, email: `${username}@example.com`, password_hash: hash })
  })
  const headers = { 'content-type': 'application/x-ndjson' }
  const answer = await app.ask('POST', '/v1/admin/imports', { token, headers, body: lines.join('\n') })
  const results: { status: string; id: string }[] = String(answer.body)
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  return hashes.flatMap((real, index) => {
    const { status, id } = results[index] ?? { status: 'missing', id: '' }
    if (status === 'created') return [{ id, real }]
    faults.push(`${nameOf(real)}: ${status} ${JSON.stringify(results[index])}`)
    return []
  })
}

const nameOf = ({ form, maker, hash }: RealHash) => `${form} by ${maker}, ${hash.slice(0, 24)}…`

async function signInTo(app: TestApp, id: string, real: RealHash): Promise<string | null> {
  const accounts = app.raw.collection<{ _id: string; email: string; password: { phc: string } }>('accounts')
  const account = await accounts.findOne({ _id: id })
  const signIn = async (password: string) => {
    const { status } = await app.ask('POST', '/v1/sessions', { body: { login: account?.email, password } })
    return status
  }
  const renewed = async () =>
    /^\$argon2id\$v=19\$m=1024,/.test((await accounts.findOne({ _id: id }))?.password.phc ?? '')
  const isRenewable = real.partly !== true
  const seen = {
    wrong: await signIn(`${real.password.slice(0, -1)}~`),
    right: await signIn(real.password),
    renewed: await renewed(),
    again: await signIn(real.password),
  }
  const expected = { wrong: real.partly ? seen.wrong : 401, right: 201, renewed: isRenewable, again: 201 }
  const isSame = JSON.stringify(seen) === JSON.stringify(expected)
  return isSame ? null : `${nameOf(real)}: ${JSON.stringify(seen)}`
}
