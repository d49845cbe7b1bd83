/**
 * A Content-Disposition that saves the file under the last name of its path (RFC 6266, with the extended notation of
 * RFC 8187 for names beyond ASCII).
 *
 * @param path of plain names: without quotes, backslashes, control characters and `'()*`
 */
export function attachment(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  const plain = name.replace(/[^\x20-\x7e]/gu, '_')
  const extended = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`
  return `attachment; filename="${plain}"${extended}`
}
