import { Readable } from 'node:stream'
import fc from 'fast-check'
import t from 'tap'
import { batchSize, ClientDisconnectedError, type Line, maxLineBytes, readLines } from '../../src/imports/read-lines.ts'

async function linesOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Line[]> {
  const lines: Line[] = []
  for await (const batch of readLines(Readable.from(chunks, { objectMode: true }))) lines.push(...batch)
  return lines
}

/** The same bytes in chunks of these sizes. */
function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = []
  let from = 0
  for (const size of sizes) {
    pieces.push(bytes.subarray(from, from + size))
    from += size
  }
  return [...pieces, bytes.subarray(from)]
}

t.test('the lines are the same wherever the chunks end', async (t) => {
  const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '"', '\r', '\ufeff') }), {
    maxLength: 20,
  })
  const sizes = fc.array(fc.nat({ max: 9 }), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, sizes, async (texts, sizes) => {
      const expected = texts.flatMap((text, index) => {
        const visible = text.replace(/^\ufeff/, '')
        return /[^ \t\r]/.test(visible) ? [{ number: index + 1, text: visible, fault: null }] : []
      })
      t.strictSame(await linesOf(cut(Buffer.from(texts.join('\n')), sizes)), expected)
    }),
  )
})

t.test(
  'a line of 64 KiB is read; a longer one is reported and skipped, whatever its length and wherever the chunks end',
  async (t) => {
    for (const [length, fault] of [
      [maxLineBytes, null],
      [maxLineBytes + 1, 'too_long'],
      [5 * maxLineBytes, 'too_long'],
    ] as const) {
      const bytes = Buffer.from(`a\n${'x'.repeat(length)}\nb`)
      for (const size of [1_000, maxLineBytes, bytes.length]) {
        const lines = await linesOf(cut(bytes, Array(Math.floor(bytes.length / size)).fill(size)))
        t.strictSame(
          lines.map((line) => [line.number, line.text?.length ?? null, line.fault]),
          [
            [1, 1, null],
            [2, fault === null ? length : null, fault],
            [3, 1, null],
          ],
        )
      }
    }
  },
)

t.test('bytes that are not UTF-8 spoil only their own line', async (t) => {
  const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xc3, 0x28]), Buffer.from('\nb\n')])
  t.strictSame(
    (await linesOf([bytes])).map(({ text, fault }) => text ?? fault),
    ['a', 'format', 'b'],
  )
})

t.test('the source is read only as fast as its lines are consumed', async (t) => {
  let read = 0
  function* chunks() {
    for (; read < 10_000; read += 100) yield Buffer.from('{}\n'.repeat(100))
  }
  const batches = readLines(Readable.from(chunks(), { highWaterMark: 1 }))
  for (let taken = 1; taken <= 10; taken++) {
    const { value } = await batches.next()
    t.ok(value && value.length <= batchSize)
    t.ok(read <= (taken + 2) * 100, `${read} lines read when ${taken * 100} were taken`)
  }
  await batches.return()
  const left = read
  await new Promise((resolve) => setImmediate(resolve))
  t.equal(read, left, 'nor when nobody takes any more')
})

t.test('a chunk with many lines is split as they are consumed', async (t) => {
  const sizes: number[] = []
  for await (const batch of readLines(Readable.from([Buffer.from('{}\n'.repeat(1_050))]))) sizes.push(batch.length)
  t.strictSame(sizes, [...Array(10).fill(100), 50])
})

t.test('a failing source counts as disconnected', async (t) => {
  async function* failing() {
    yield Buffer.from('{}\n{')
    throw new Error('aborted')
  }
  await t.rejects(linesOf(failing()), new ClientDisconnectedError('the source is gone'))
})
