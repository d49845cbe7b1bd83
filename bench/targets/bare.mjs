// The limits: one hash by the library that Holdfast uses, one findOne and one updateOne by _id behind Fastify, with nothing
// around them.
import { hash } from '@node-rs/argon2'
import Fastify from 'fastify'
import { MongoClient } from 'mongodb'
import { argon2Cost } from './argon2-cost.mjs'
import { announce } from './listen.mjs'

const client = await MongoClient.connect(process.env.MONGODB_URI)
const users = client.db().collection('users', { writeConcern: { w: 'majority' } })
await users.insertOne({ _id: 'one', name: 'One', bio: '' })

const app = Fastify()
app.post('/hash', async ({ body }) => {
  await hash(body.password, argon2Cost)
  return { hashed: true }
})
app.get('/read', () => users.findOne({ _id: 'one' }))
app.patch('/edit', async ({ body }) => {
  await users.updateOne({ _id: 'one' }, { $set: { bio: body.bio } })
  return { bio: body.bio }
})
await app.ready()
announce(app.server)
