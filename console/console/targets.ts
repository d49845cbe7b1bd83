const names = ['account_id', 'id', 'username', 'email', 'ref', 'hold_ref']

/** A row of a table in text, such as `a;"b;c"`. */
function cellsOf(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,;\t]*)([,;\t]|$)/g) ?? []
  return cells.map((cell) =>
    cell
      .replace(/[,;\t]$/, '')
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  )
}

/**
 * Reads whom a batch is for, each once: from a table with a column for it, or else from any text with spaces, commas or
 * line breaks between.
 */
export function readTargets(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const header = cellsOf(lines[0] ?? '').map((cell) => cell.toLowerCase())
  const column = header.findIndex((cell) => names.includes(cell))
  const cells = column === -1 ? text.split(/[\s,;]+/) : lines.slice(1).map((line) => cellsOf(line)[column] ?? '')
  return [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))]
}

const quoted = (cell: unknown) => {
  const text = String(cell ?? '')
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text // a spreadsheet would run it as a formula
  return /[",\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A table as CSV (RFC 4180). */
export const toCsv = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map(quoted).join(',')).join('\r\n')
