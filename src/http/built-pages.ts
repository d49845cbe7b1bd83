import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** The contents of a file as it is, and compressed. */
interface Asset {
  type: string
  bytes: Buffer
  br: Buffer
  gzip: Buffer
}

/** The pages that the build has made of `console/`. */
export interface BuiltPages {
  /** The document of each application, by the name of its folder. */
  shells: ReadonlyMap<string, string>
  /** Scripts and styles by their names, which have a hash of the contents. */
  assets: ReadonlyMap<string, Asset>
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Reads all files of the pages.
 *
 * @returns no shells where the pages were not built
 */
export async function readBuiltPages(folder: string): Promise<BuiltPages> {
  const names = await readdir(folder).catch(() => [])
  const read = names.map(async (name) => [name, await readFile(join(folder, name, 'index.html'), 'utf8')] as const)
  const shells = (await Promise.allSettled(read)).flatMap((outcome) =>
    outcome.status === 'fulfilled' ? [outcome.value] : [],
  )
  return { shells: new Map(shells), assets: shells.length === 0 ? new Map() : await readAssets(join(folder, 'assets')) }
}

async function readAssets(folder: string): Promise<Map<string, Asset>> {
  const names = (await readdir(folder)).filter((name) => types[extname(name)] !== undefined)
  const assets = names.map(async (name): Promise<[string, Asset]> => {
    const endings = ['', '.br', '.gz']
    const [bytes, br, gzip] = await Promise.all(endings.map((ending) => readFile(join(folder, name + ending))))
    if (bytes === undefined || br === undefined || gzip === undefined) throw new Error(`${name} is not there`)
    return [name, { type: types[extname(name)] ?? '', bytes, br, gzip }]
  })
  return new Map(await Promise.all(assets))
}

/** The smallest form of a file that an Accept-Encoding header (RFC 9110, section 12.5.3) takes; null is the file as it is. */
export function acceptedCoding(header: string | undefined): 'br' | 'gzip' | null {
  const codings = (header ?? '').split(',').map((coding) =>
    coding
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  )
  const accepts = (name: string) => codings.some(([coding, q]) => coding === name && !/^q=0(\.0*)?$/.test(q ?? ''))
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : null
}
