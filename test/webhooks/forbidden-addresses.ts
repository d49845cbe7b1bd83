import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import type { Resolve } from '../../src/webhooks/post.ts'

/** Addresses outside public networks, in various notations. */
export const literals = [
  ...['127.0.0.1', '127.0.0.53', '127.1', '0x7f000001', '2130706433', '017700000001', '0.0.0.0', '0', '[::1]', '[::]'],
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]'],
  ...['10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '[fe80::1]', '[fd00::1]', '[fec0::1]'],
  ...['224.0.0.1', '255.255.255.255', '240.0.0.1', '192.0.2.1', '198.18.0.1', '[ff02::1]', '[2001:db8::1]', '[100::1]'],
]
/** Names that resolve to such addresses, or to none. */
const names: Record<string, string[]> = {
  'loopback.test': ['127.0.0.1'],
  'six.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'one-of-two.test': ['93.184.215.14', '127.0.0.1'],
  'metadata.test': ['169.254.169.254'],
  'scoped.test': ['fe80::1%1'],
  'nothing.test': [],
  'no-address.test': ['localhost'],
}

export const forbiddenHosts = [...literals, ...Object.keys(names)]

/** Resolves those names and no others. */
export const resolveForbidden: Resolve = async (host) =>
  (names[host.toLowerCase().replace(/\.$/, '')] ?? []).map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }))

/** The ways of writing a URL with this host. */
export function urlsWith(host: string, port: number): string[] {
  const isWord = /[a-z]$/.test(host)
  const hosts = [
    host,
    ...(isWord ? [host.toUpperCase(), `${host}.`] : []),
    ...(/^\d[\d.]+$/.test(host) ? [`${host}.`] : []),
  ]
  return hosts.flatMap((host) =>
    ['http', 'https'].flatMap((scheme) => [
      `${scheme}://${host}:${port}/`,
      `${scheme}://user:password@${host}:${port}/a/../b?c=d`,
      `${scheme}://example.com@${host}:${port}/`,
    ]),
  )
}

/** The connections that this process opens meanwhile, except those to these ports, each as `address port`. */
export async function begun(work: () => Promise<unknown>, but: readonly number[] = []): Promise<string[]> {
  const attempts: string[] = []
  const note = (message: unknown) => {
    const { socket } = message as { socket: Socket }
    socket.on('connectionAttempt', (address: string, port: number) => {
      if (!but.includes(port)) attempts.push(`${address} ${port}`)
    })
  }
  subscribe('net.client.socket', note)
  await work().finally(() => unsubscribe('net.client.socket', note))
  return attempts
}
