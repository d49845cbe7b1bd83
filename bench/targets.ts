import { join } from 'node:path'
import { emailOf, nameOf, password, type Target } from './target.ts'

const root = join(import.meta.dirname, '..', '..')
const script = (name: string) => () => [process.execPath, join(root, 'bench', 'targets', `${name}.mjs`)]
const onMongo = (database: string) => ({ MONGODB_URI: database })
const bioOf = (serial: number) => `edited ${serial} at ${performance.now()}`

export const holdfast: Target = {
  name: 'Holdfast',
  skips: 'nothing: one event for each change, holds, versions, look-alike names, and the mail to verify the address',
  command: () => [process.execPath, join(root, 'start.cjs')],
  env: (database, folder) => ({
    ...onMongo(database),
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'warn',
    SECRET: 'a secret of the bench that is long enough 1b7c',
    EMBEDDED_DATABASE: 'off',
  }),
  usesMongo: true,
  requests: {
    'sign-up': ({ serial }) => ({
      ...{ method: 'POST', path: '/v1/accounts' },
      body: { username: nameOf(serial), email: emailOf(serial), password },
    }),
    'sign-in': ({ serial }) => ({ method: 'POST', path: '/v1/sessions', body: { login: emailOf(serial), password } }),
    read: ({ signedIn }) => ({ method: 'GET', path: '/v1/me', headers: signedIn }),
    edit: ({ signedIn, serial }) => ({
      ...{ method: 'PATCH', path: '/v1/me', headers: { ...signedIn, 'if-match': '*' } },
      body: { bio: bioOf(serial) },
    }),
  },
  identity: {
    from: 'sign-up',
    read({ body }, serial) {
      const { account, session } = JSON.parse(body)
      return { serial, id: account.id, signedIn: { authorization: `Bearer ${session.token}` } }
    },
  },
}

const bare: Target = {
  name: 'bare limit',
  skips: 'everything but one hash, one findOne by _id, one updateOne by _id',
  command: script('bare'),
  env: onMongo,
  usesMongo: true,
  identity: null,
  requests: {
    'sign-up': () => ({ method: 'POST', path: '/hash', body: { password } }),
    'sign-in': () => ({ method: 'POST', path: '/hash', body: { password } }),
    read: () => ({ method: 'GET', path: '/read' }),
    edit: ({ serial }) => ({ method: 'PATCH', path: '/edit', body: { bio: bioOf(serial) } }),
  },
}

const betterAuth: Target = {
  name: 'better-auth',
  skips: 'usernames, audit trail, holds, preconditions, mail; its tokens are stored in the clear',
  command: script('better-auth'),
  env: onMongo,
  usesMongo: true,
  requests: {
    'sign-up': ({ serial }) => ({
      ...{ method: 'POST', path: '/api/auth/sign-up/email' },
      body: { name: nameOf(serial), email: emailOf(serial), password },
    }),
    'sign-in': ({ serial }) => ({
      ...{ method: 'POST', path: '/api/auth/sign-in/email' },
      body: { email: emailOf(serial), password },
    }),
    read: ({ signedIn }) => ({ method: 'GET', path: '/api/auth/get-session', headers: signedIn }),
    edit: ({ signedIn, serial }) => ({
      ...{ method: 'POST', path: '/api/auth/update-user', headers: { ...signedIn, origin: 'http://bench.test' } },
      body: { name: bioOf(serial) },
    }),
  },
  identity: {
    from: 'sign-up',
    read({ headers, body }, serial) {
      const cookies = [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0])
      return { serial, id: JSON.parse(body).user.id, signedIn: { cookie: cookies.join('; ') } }
    },
  },
}

const express: Target = {
  name: 'Express + mongoose',
  skips: 'audit trail, holds, preconditions, look-alike names, mail; two sign-ups at once may end in a 500',
  command: script('express-mongoose'),
  env: onMongo,
  usesMongo: true,
  requests: {
    'sign-up': ({ serial }) => ({
      ...{ method: 'POST', path: '/users' },
      body: { username: nameOf(serial), email: emailOf(serial), password },
    }),
    'sign-in': ({ serial }) => ({ method: 'POST', path: '/sessions', body: { email: emailOf(serial), password } }),
    read: ({ signedIn }) => ({ method: 'GET', path: '/me', headers: signedIn }),
    edit: ({ signedIn, serial }) => ({ method: 'PATCH', path: '/me', headers: signedIn, body: { bio: bioOf(serial) } }),
  },
  identity: {
    from: 'sign-up',
    read({ body }, serial) {
      const { id, token } = JSON.parse(body)
      return { serial, id, signedIn: { authorization: `Bearer ${token}` } }
    },
  },
}

/** @param program its compiled program */
function pocketbase(program: string): Target {
  const users = '/api/collections/users'
  return {
    name: 'PocketBase',
    skips: 'audit trail, holds, preconditions, mail; it hashes with bcrypt and keeps its data in SQLite beside it',
    command: (port) => [program, 'serve', `--http=127.0.0.1:${port}`],
    env: (_database, folder) => ({ DATA_DIR: folder }),
    usesMongo: false,
    identity: {
      from: 'sign-in',
      read({ body }, serial) {
        const { record, token } = JSON.parse(body)
        return { serial, id: record.id, signedIn: { authorization: token } }
      },
    },
    requests: {
      'sign-up': ({ serial }) => ({
        ...{ method: 'POST', path: `${users}/records` },
        body: { name: nameOf(serial), email: emailOf(serial), password, passwordConfirm: password },
      }),
      'sign-in': ({ serial }) => ({
        ...{ method: 'POST', path: `${users}/auth-with-password` },
        body: { identity: emailOf(serial), password },
      }),
      read: ({ signedIn, id }) => ({ method: 'GET', path: `${users}/records/${id}`, headers: signedIn }),
      edit: ({ signedIn, id, serial }) => ({
        ...{ method: 'PATCH', path: `${users}/records/${id}`, headers: signedIn },
        body: { name: bioOf(serial).slice(0, 200) },
      }),
    },
  }
}

/** @param pocketbaseProgram null where it could not be compiled */
export function allTargets(pocketbaseProgram: string | null): Target[] {
  const onMongodb = [bare, holdfast, betterAuth, express]
  return pocketbaseProgram === null ? onMongodb : [...onMongodb, pocketbase(pocketbaseProgram)]
}
