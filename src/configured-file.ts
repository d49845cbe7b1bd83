import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** The fault of a file that the configuration names, in words that can follow its name. */
export class UnusableFileError extends Error {
  override name = 'UnusableFileError'
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'its symbolic links form a loop',
}

/**
 * Opens a file for reading. If it is not a file, such as a folder, a pipe or a device, it is neither waited for nor
 * read.
 *
 * @throws UnusableFileError
 */
export async function openConfiguredFile(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((cause: NodeJS.ErrnoException) => {
    throw new UnusableFileError(reasons[cause.code ?? ''] ?? 'it cannot be opened', { cause })
  })
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new UnusableFileError('it is not a regular file')
}

/**
 * Reads a text file, in UTF-8.
 *
 * @param most the maximum number of bytes
 * @throws UnusableFileError
 */
export async function readConfiguredText(path: string, most: number): Promise<string> {
  const file = await openConfiguredFile(path)
  try {
    const parts: Buffer[] = []
    for await (const part of file.createReadStream({ end: most, autoClose: false })) parts.push(part)
    const bytes = Buffer.concat(parts)
    if (bytes.length > most) throw new UnusableFileError(`it has more than ${most} bytes`)
    if (!isUtf8(bytes)) throw new UnusableFileError('it is not text in UTF-8')
    return new TextDecoder().decode(bytes)
  } finally {
    await file.close()
  }
}
