// The library that hashes is compared with the reference implementation, which another package builds.
import { randomBytes } from 'node:crypto'
import { argon2d, argon2i, argon2id, hash as referenceHash } from 'argon2'
import fc from 'fast-check'
import t from 'tap'
import { parseHash } from '../../src/credentials/hash-formats.ts'
import { verifyHash } from '../../src/credentials/verify-hash.ts'

const noSignerKey = async () => null

async function verify(phc: string, password: string): Promise<boolean> {
  const read = parseHash(phc)
  if (!read.ok) throw new Error(`${phc} ${read.detail.en}`)
  return verifyHash(read.hash, password, noSignerKey)
}

const parameters = fc.record({
  password: fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => text.isWellFormed()),
  type: fc.constantFrom(argon2d, argon2i, argon2id),
  version: fc.constantFrom(0x10, 0x13),
  timeCost: fc.integer({ min: 2, max: 4 }),
  parallelism: fc.integer({ min: 1, max: 5 }),
  blocks: fc.integer({ min: 8, max: 60 }),
  saltLength: fc.integer({ min: 8, max: 48 }),
  hashLength: fc.integer({ min: 16, max: 80 }),
})

type Parameters = typeof parameters extends fc.Arbitrary<infer Value> ? Value : never

t.test('a hash by the reference implementation matches its password alone, whatever its parameters', async () => {
  const matchesItsPassword = async ({ password, blocks, saltLength, ...rest }: Parameters) => {
    const memoryCost = blocks * rest.parallelism + (blocks % 3) // not always a multiple of four blocks a lane
    const phc = await referenceHash(password, { ...rest, memoryCost, salt: randomBytes(saltLength) })
    return (await verify(phc, password)) && !(await verify(phc, `${password}.`))
  }
  await fc.assert(fc.asyncProperty(parameters, matchesItsPassword), { numRuns: 60 })
})
