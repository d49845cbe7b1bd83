// better-auth with its MongoDB adapter and argon2 at the same cost.
import { createServer } from 'node:http'
import argon2 from 'argon2'
import { betterAuth } from 'better-auth'
import { mongodbAdapter } from 'better-auth/adapters/mongodb'
import { toNodeHandler } from 'better-auth/node'
import { MongoClient } from 'mongodb'
import { argon2Cost } from './argon2-cost.mjs'
import { announce } from './listen.mjs'

const client = await MongoClient.connect(process.env.MONGODB_URI)
const db = client.db()
// the indexes that its documentation asks for
await db.collection('user').createIndex({ email: 1 }, { unique: true })
await db.collection('session').createIndex({ token: 1 }, { unique: true })
await db.collection('session').createIndex({ userId: 1 })
await db.collection('account').createIndex({ userId: 1 })

const auth = betterAuth({
  baseURL: 'http://bench.test',
  secret: 'a-secret-for-the-bench-that-is-long-enough',
  database: mongodbAdapter(db),
  emailAndPassword: {
    enabled: true,
    password: {
      hash: (password) => argon2.hash(password, argon2Cost),
      verify: ({ hash, password }) => argon2.verify(hash, password),
    },
  },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  advanced: { disableCSRFCheck: true },
  logger: { level: 'error' },
})
announce(createServer(toNodeHandler(auth)))
