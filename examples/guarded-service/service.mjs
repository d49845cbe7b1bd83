// A shop that asks Holdfast before each refund whether the caller's account is held.
import Fastify from 'fastify'
// With the package installed: '@holdfast/fastify'.
import holdfast from '../../dist/client/fastify/index.js'

const shop = Fastify()
await shop.register(holdfast, {
  url: process.env.HOLDFAST ?? 'http://127.0.0.1:3000',
  token: process.env.SHOP, // a service token with the scope checks
})

shop.get('/', async () => ({ open: 'to anybody' }))

shop.post('/refunds', { config: { action: 'app.pay.refund' } }, async (request) => {
  return { refunded: request.holdfastAccount.username }
})

shop.post('/orders', async (request) => {
  if (request.body.total > 1000) await request.requireAllowed('app.pay.large')
  return { ordered: request.body.total }
})

const address = await shop.listen({ host: '127.0.0.1', port: Number(process.env.EXAMPLE_PORT ?? 8080) })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => shop.close())

const { HOLDFAST, ALICE, ALICE_ID, ADMIN } = process.env
console.log(`The shop is at ${address}. In another terminal:

export SHOP=${address} HOLDFAST=${HOLDFAST} ALICE_ID=${ALICE_ID} ALICE=${ALICE} ADMIN=${ADMIN}

Then follow examples/README.md.`)
