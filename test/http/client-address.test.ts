import { once } from 'node:events'
import { type RequestOptions, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { forwardedAddresses, parseAddress } from '../../src/http/client-address.ts'
import { openHouseWithSmtp } from '../mail/catcher.ts'
import { mailsTo } from '../mailbox.ts'
import { type Person, password, startTestApp, type TestApp } from '../test-app.ts'

const behindProxy = { RATE_LIMITS: 'on', TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::/8, fe80::/10' }
const testApp = await startTestApp(t, behindProxy)
const proxy = '10.1.2.3'

/** The remaining quota of the source for which a request with an empty body counts. */
async function remaining(forwarded: string | undefined, from = proxy, app: TestApp = testApp): Promise<number> {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const inject = { method: 'POST', url: '/v1/accounts', payload: {}, remoteAddress: from, headers } as const
  const answer = await app.fastify.inject(inject)
  return Number(/;r=(\d+)/.exec(String(answer.headers.ratelimit))?.[1])
}

const forms: Record<string, string[]> = {
  '203.0.113.8': [
    ...['203.0.113.8', '203.0.113.8:40001', '203.0.113.8:40002', '"203.0.113.8"', '"203.0.113.8:443"', ' 203.0.113.8 '],
    ...[
      '::ffff:203.0.113.8',
      '[::ffff:203.0.113.8]:443',
      '::ffff:cb00:7108',
      '[::FFFF:cb00:7108]',
      '203.0.113.8:_hidden',
    ],
    ...[
      '192.0.2.1, 203.0.113.8',
      'unknown, 203.0.113.8:1',
      ', ,203.0.113.8, ,',
      '_x,"203.0.113.8" ,',
      '\t203.0.113.8\t',
    ],
    ...[
      '203.0.113.8, 10.0.0.9',
      '203.0.113.8:5, 10.0.0.9:5',
      '203.0.113.8, [fd00::1]:443',
      '203.0.113.8, fe80::1%eth0',
    ],
  ],
  '2001:db8::1': [
    ...[
      '2001:db8::1',
      '[2001:db8::1]',
      '[2001:db8::1]:443',
      '[2001:db8::1]:444',
      '"[2001:db8::1]:443"',
      '2001:DB8:0::1',
    ],
    ...['2001:db8::1%eth0', '[2001:db8::1%25eth0]:443', '2001:db8::beef', '"2001:db8::1", 10.0.0.9:443'],
  ],
}

t.test('an address is the same client in every notation of a proxy', async (t) => {
  for (const [address, written] of Object.entries(forms)) {
    const before = await remaining(address)
    for (const [index, spelling] of written.entries()) t.equal(await remaining(spelling), before - index - 1, spelling)
  }
})

t.test('a value that is not an address counts for the proxy that sent it', async (t) => {
  const nothing = [
    ...[
      'unknown',
      '_x',
      '_x:1',
      '',
      ' , ,',
      'localhost',
      '203.0.113',
      '010.0.0.1',
      '2130706433',
      '0x7f.1',
      '1.2.3.4.5',
    ],
    ...[
      '203.0.113.8:port',
      '203.0.113.8:123456',
      '[203.0.113.8]',
      '[2001:db8::1',
      '2001:db8::1]',
      '[]',
      '[]:443',
      '""',
    ],
    ...[
      '256.0.0.1',
      '2001:db8::1::2',
      '1:2:3:4:5:6:7:8:443',
      '[2001:db8::1]443',
      'for=203.0.113.8',
      '203.0.113.8;by=a',
    ],
    ...['192.0.2.1, unknown', '192.0.2.1,_x,', 'undefined', '%', '203.0.113.8%eth0'],
  ]
  const peer = '10.4.4.4'
  const before = await remaining(undefined, peer)
  for (const [index, header] of nothing.entries()) t.equal(await remaining(header, peer), before - index - 1, header)
  const inner = await remaining('10.5.5.5', peer)
  t.equal(await remaining('unknown, 10.5.5.5:80', peer), inner - 1, 'the proxy that has passed it on')
})

t.test('a forwarded address is believed only from a trusted proxy', async (t) => {
  const before = await remaining(undefined, '198.51.100.9')
  for (const [index, peer] of ['203.0.113.8', '203.0.113.8:1', '[2001:db8::1]:443', 'unknown'].entries()) {
    t.equal(await remaining(peer, '198.51.100.9'), before - index - 1, peer)
  }
  const past = await remaining('192.0.2.9, 198.51.100.10:4711')
  t.equal(await remaining('192.0.2.10, 198.51.100.10:4712'), past - 1, 'nor of the client of one, whatever its port')
})

t.test('several headers of one request are read as one list', async (t) => {
  await testApp.fastify.listen({ host: '127.0.0.1', port: 0 })
  const { port } = testApp.fastify.server.address() as AddressInfo
  const headers = {
    'content-type': 'application/json',
    'x-forwarded-for': ['192.0.2.1', '203.0.113.44:50000, 10.0.0.9'],
  }
  const options: RequestOptions = { port, host: '127.0.0.1', method: 'POST', path: '/v1/accounts', headers }
  const before = await remaining('203.0.113.44')
  const sent = request(options)
  sent.end('{}')
  const [answer] = await once(sent, 'response')
  answer.resume()
  t.equal(Number(/;r=(\d+)/.exec(answer.headers.ratelimit)?.[1]), before - 1)
})

t.test('another port is not an unfamiliar network', async (t) => {
  const app = await openHouseWithSmtp(t, { TRUST_PROXY: '10.0.0.0/8' })
  const post = (forwarded: string, url: string, payload: object) => {
    const headers = { 'x-forwarded-for': forwarded }
    return app.fastify.inject({ method: 'POST', url, payload, remoteAddress: proxy, headers })
  }
  const [username, email] = ['whinchat', 'whinchat@example.com']
  const signedUp = await post('203.0.113.8:40001', '/v1/accounts', { username, email, password })
  const person: Person = { id: signedUp.json().account.id, username, email, token: signedUp.json().session.token }
  const signInMails = async () => (await mailsTo(app, person.email, /New sign-in/)).length
  for (const forwarded of ['203.0.113.8', '203.0.113.8:40002', '"203.0.113.8:40003"', '[::ffff:203.0.113.8]:1']) {
    t.equal((await post(forwarded, '/v1/sessions', { login: email, password })).statusCode, 201)
  }
  t.equal(await signInMails(), 0)
  t.equal((await post('198.51.100.7:40004', '/v1/sessions', { login: email, password })).statusCode, 201)
  t.equal(await signInMails(), 1)
})

t.test('a zone is not part of an address', async (t) => {
  t.equal(parseAddress('fe80::1%eth0')?.toString(), 'fe80::1')
  t.equal(parseAddress(undefined), null)
  t.equal(forwardedAddresses('fe80::1%eth0, [fe80::2%1]:80'), 'fe80::1, fe80::2')
})
