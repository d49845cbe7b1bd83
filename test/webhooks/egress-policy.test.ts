import t from 'tap'
import { createEgressPolicy, isKnownInternal } from '../../src/webhooks/egress-policy.ts'

/** Of each entry of the IANA special-purpose registries, and of each platform, the first, a middle and the last address. */
const internal: Record<string, string[]> = {
  'this network (RFC 791)': ['0.0.0.0', '0.0.0.1', '0.255.255.255'],
  'private use (RFC 1918)': [
    ...['10.0.0.0', '10.96.0.1', '10.255.255.255', '172.16.0.0', '172.17.0.1', '172.31.255.255'],
    ...['192.168.0.0', '192.168.65.2', '192.168.255.255'],
  ],
  'shared address space (RFC 6598)': ['100.64.0.0', '100.100.100.200', '100.127.255.255'],
  'loopback (RFC 1122)': ['127.0.0.0', '127.0.0.53', '127.255.255.255'],
  'link-local (RFC 3927)': ['169.254.0.0', '169.254.169.254', '169.254.170.2', '169.254.0.23', '169.254.255.255'],
  'IETF protocol assignments (RFC 6890)': ['192.0.0.0', '192.0.0.8', '192.0.0.170', '192.0.0.192', '192.0.0.255'],
  'documentation (RFC 5737)': ['192.0.2.0', '192.0.2.255', '198.51.100.7', '203.0.113.255'],
  'AS112 (RFC 7535, RFC 7534)': ['192.31.196.0', '192.31.196.255', '192.175.48.0', '192.175.48.255'],
  'AMT (RFC 7450)': ['192.52.193.0', '192.52.193.255'],
  'relay anycast of 6to4 (RFC 7526)': ['192.88.99.0', '192.88.99.2', '192.88.99.255'],
  'benchmarking (RFC 2544)': ['198.18.0.0', '198.19.255.255'],
  'multicast (RFC 5771)': ['224.0.0.0', '233.252.0.1', '239.255.255.255'],
  'reserved (RFC 1112) and broadcast': ['240.0.0.0', '247.1.2.3', '255.255.255.254', '255.255.255.255'],
  'the platform of Azure': ['168.63.129.16'],
  'unspecified and loopback (RFC 4291)': ['::', '::1'],
  'IPv4-compatible (RFC 4291)': ['::7f00:1', '::127.0.0.1', '::10.0.0.1', '::8.8.8.8'],
  'IPv4-mapped (RFC 4291)': ['::ffff:0.0.0.0', '::ffff:127.0.0.1', '::ffff:168.63.129.16', '::ffff:8.8.8.8'],
  'IPv4-translated (RFC 2765)': ['::ffff:0:127.0.0.1', '::ffff:0:8.8.8.8'],
  'NAT64 (RFC 6052)': ['64:ff9b::', '64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b::168.63.129.16'],
  'local NAT64 (RFC 8215)': ['64:ff9b:1::', '64:ff9b:1::10.0.0.1', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  'discard (RFC 6666)': ['100::', '100::ffff:ffff:ffff:ffff'],
  'dummy (RFC 9780)': ['100:0:0:1::', '100:0:0:1::1'],
  'IETF protocol assignments (RFC 2928)': ['2001:1::1', '2001:1::3', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  'Teredo (RFC 4380)': ['2001::', '2001:0:7f00:1::', '2001:0:4136:e378:8000:63bf:f5ff:fffe'],
  'benchmarking (RFC 5180)': ['2001:2::', '2001:2:0:ffff::1'],
  'AMT and AS112 (RFC 7450, RFC 7535, RFC 7534)': ['2001:3::1', '2001:4:112::1', '2620:4f:8000::1'],
  'ORCHID (RFC 4843, RFC 7343) and drones (RFC 9374)': ['2001:10::1', '2001:20::1', '2001:2f::1', '2001:30::1'],
  'documentation (RFC 3849, RFC 9637)': ['2001:db8::1', '2001:db8:ffff::1', '3fff::1', '3fff:fff:ffff::1'],
  '6to4 (RFC 3056)': ['2002::', '2002:7f00:1::', '2002:a00:1::1', '2002:a83f:8110::', '2002:808:808::'],
  'segment routing (RFC 9602)': ['5f00::', '5f00:ffff::1'],
  'unique local (RFC 4193), with the metadata of clouds': ['fc00::', 'fd00:ec2::254', 'fd20:ce::254', 'fdff:ffff::1'],
  'link-local (RFC 4291)': ['fe80::', 'fe80::1', 'fe80::1%1', 'febf:ffff::1'],
  'site-local (RFC 3879)': ['fec0::', 'fec0::1', 'feff:ffff::1'],
  'multicast (RFC 4291)': ['ff00::', 'ff02::1', 'ff0e::1', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  'not given out': ['1::', '200::1', '1fff:ffff::1', '4000::1', '8000::1', 'e000::1', 'fe00::1'],
  'ISATAP (RFC 5214)': ['2600:1::5efe:10.0.0.1', '2600:1::200:5efe:a9fe:a9fe'],
}

const open = [
  ...[
    '1.0.0.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '93.184.215.14',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
  ],
  ...['128.0.0.0', '168.63.129.15', '168.63.129.17', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0'],
  ...['192.0.1.0', '192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255'],
  ...['2000::1', '2001:200::1', '2001:4860:4860::8888', '2606:4700:4700::1111', '2a00:1450::1', '3ffe:ffff::1'],
]

const reach = createEgressPolicy([])
const inUrl = (address: string) => (address.includes(':') ? `[${address}]` : address)

t.test('an address in a special-purpose network or of a cloud platform is internal', async (t) => {
  for (const [network, addresses] of Object.entries(internal)) {
    t.strictSame(addresses.filter(reach), [], network)
    const urls = addresses.filter((address) => !address.includes('%')).map((address) => `https://${inUrl(address)}/`)
    t.strictSame(
      urls.filter((url) => !isKnownInternal(url, reach)),
      [],
      `${network}, in a URL`,
    )
  }
})

t.test('an address beside such a network is public', async (t) => {
  t.strictSame(
    open.filter((address) => !reach(address)),
    [],
  )
  t.strictSame(
    open.filter((address) => isKnownInternal(`https://${inUrl(address)}/`, reach)),
    [],
  )
})
