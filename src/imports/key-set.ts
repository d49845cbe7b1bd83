import { createHash, randomBytes } from 'node:crypto'

const emptySlot = 0n

/**
 * A set of texts that keeps 64 bits of each: eight bytes, and the same again as spare room. Among ten million texts,
 * two are taken for one with a probability of one in 370,000; a new salt prevents anyone from searching for such two.
 */
export class KeySet {
  #slots = new BigUint64Array(1024)
  #size = 0
  readonly #salt = randomBytes(16)

  has(text: string): boolean {
    return this.#slots[this.#place(this.#fingerprint(text))] !== emptySlot
  }

  add(text: string): void {
    const fingerprint = this.#fingerprint(text)
    const place = this.#place(fingerprint)
    if (this.#slots[place] !== emptySlot) return
    this.#slots[place] = fingerprint
    this.#size += 1
    if (this.#size * 2 > this.#slots.length) this.#grow()
  }

  #fingerprint(text: string): bigint {
    const bits = createHash('sha256').update(this.#salt).update(text).digest().readBigUInt64LE()
    return bits === emptySlot ? 1n : bits
  }

  /** Where the key is, or would be. */
  #place(fingerprint: bigint): number {
    const last = this.#slots.length - 1
    let place = Number(fingerprint & BigInt(last))
    while (this.#slots[place] !== emptySlot && this.#slots[place] !== fingerprint) place = (place + 1) & last
    return place
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new BigUint64Array(before.length * 2)
    for (const fingerprint of before) if (fingerprint !== emptySlot) this.#slots[this.#place(fingerprint)] = fingerprint
  }
}
