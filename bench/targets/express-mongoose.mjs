// Express with mongoose, as tutorials write it: a user, a session in the database, a check before each insert.
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import argon2 from 'argon2'
import express from 'express'
import mongoose from 'mongoose'
import { argon2Cost } from './argon2-cost.mjs'
import { announce } from './listen.mjs'

await mongoose.connect(process.env.MONGODB_URI)
const User = mongoose.model(
  'User',
  new mongoose.Schema(
    {
      username: { type: String, required: true, unique: true },
      email: { type: String, required: true, unique: true },
      password: { type: String, required: true, select: false },
      bio: String,
    },
    { timestamps: true },
  ),
)
const Session = mongoose.model(
  'Session',
  new mongoose.Schema({
    token: { type: String, required: true, unique: true },
    user: { type: mongoose.Types.ObjectId, ref: 'User', required: true },
    expires: { type: Date, required: true },
  }),
)
await Promise.all([User.init(), Session.init()])

const fortnight = 14 * 24 * 60 * 60 * 1000
async function newSession(user) {
  const token = randomBytes(32).toString('base64url')
  await Session.create({ token, user: user._id, expires: new Date(Date.now() + fortnight) })
  return token
}

async function authenticate(req, res, next) {
  const token = req.get('authorization')?.replace(/^Bearer /, '')
  const session = await Session.findOne({ token, expires: { $gt: new Date() } }).populate('user')
  if (!session) return res.status(401).json({ error: 'not signed in' })
  req.user = session.user
  next()
}

const app = express()
app.use(express.json())
app.post('/users', async (req, res) => {
  const { username, email, password } = req.body
  if (await User.exists({ $or: [{ username }, { email }] })) return res.status(400).json({ error: 'taken' })
  const user = await User.create({ username, email, password: await argon2.hash(password, argon2Cost) })
  res.status(201).json({ id: user.id, username, token: await newSession(user) })
})
app.post('/sessions', async (req, res) => {
  const user = await User.findOne({ email: req.body.email }).select('+password')
  if (!user || !(await argon2.verify(user.password, req.body.password))) {
    return res.status(401).json({ error: 'wrong' })
  }
  res.status(201).json({ token: await newSession(user) })
})
app.get('/me', authenticate, (req, res) => res.json(req.user))
app.patch('/me', authenticate, async (req, res) => {
  req.user.bio = req.body.bio
  await req.user.save()
  res.json(req.user)
})
announce(createServer(app))
