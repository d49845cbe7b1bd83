/** The maximum length of a line (RFC 5322, section 2.1.1). */
const maxLineLength = 998

/** Where encoded lines are broken (RFC 2045, section 6.7). */
const softBreak = 76

const link = /^[a-z]+:\/\/[\x21-\x7e]+$/

/**
 * The plain text of a mail as a complete MIME part: 7bit if it is ASCII, otherwise quoted-printable. A line that is a
 * link is never broken, so that it can also be copied from the file of a mail.
 */
export function textPart(text: string): string {
  const lines = text.split('\n')
  const isPlain = lines.every((line) => line.length <= maxLineLength && /^[\t\x20-\x7e]*$/.test(line))
  const encoding = isPlain ? '7bit' : 'quoted-printable'
  const body = isPlain ? lines : lines.map(quotedPrintable)
  return [`Content-Type: text/plain; charset=utf-8`, `Content-Transfer-Encoding: ${encoding}`, '', ...body].join('\r\n')
}

function quotedPrintable(line: string): string {
  const units = [...Buffer.from(line)].map((byte, index, bytes) => {
    const isBlank = byte === 0x20 || byte === 0x09
    const isPlain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (isBlank && index < bytes.length - 1)
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  if (link.test(line) && units.join('').length <= maxLineLength) return units.join('')
  const broken = ['']
  for (const unit of units) {
    const last = broken.length - 1
    if ((broken[last] ?? '').length + unit.length < softBreak) broken[last] += unit
    else broken.push(unit)
  }
  return broken.join('=\r\n')
}
