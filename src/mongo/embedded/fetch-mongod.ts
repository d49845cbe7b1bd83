import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core'
import { MongoBinaryDownload } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownload.js'

/**
 * Has mongodb-memory-server download the real mongod into its cache (from MONGOMS_DOWNLOAD_MIRROR when that is set).
 *
 * @param progress told what happens, with the size and the part that is there
 * @returns the program
 * @throws when there is no network, no mirror, or no mongod for this system
 */
export async function fetchMongod(progress: (text: string) => void): Promise<string> {
  process.env.npm_config_strict_ssl = 'true' // without it, mongodb-memory-server does not check certificates
  const restore = divertProgress(progress)
  try {
    const { version } = DryMongoBinary.getEnsuredOptions()
    progress(`Downloading MongoDB ${version} …`)
    return await MongoBinary.getPath({ version })
  } finally {
    restore()
  }
}

type Download = {
  dlProgress: { current: number; length: number; totalMb: number; lastPrintedAt: number }
  printDownloadProgress: (chunk: { length: number }, force?: boolean) => void
}

/** mongodb-memory-server shows its progress on stdout and has no option for that; stdout belongs to the service's log. */
function divertProgress(progress: (text: string) => void): () => void {
  const prototype = MongoBinaryDownload.prototype as unknown as Download
  const original = prototype.printDownloadProgress
  prototype.printDownloadProgress = function (this: Download, chunk, force = false) {
    this.dlProgress.current += chunk.length
    if (!force && Date.now() - this.dlProgress.lastPrintedAt < 500) return
    this.dlProgress.lastPrintedAt = Date.now()
    const { current, length, totalMb } = this.dlProgress
    const percent = length > 0 ? ` (${Math.floor((100 * current) / length)} %)` : ''
    progress(`Downloading MongoDB: ${(current / 1_048_576).toFixed(1)} of ${totalMb} MB${percent}`)
  }
  return () => {
    prototype.printDownloadProgress = original
  }
}
