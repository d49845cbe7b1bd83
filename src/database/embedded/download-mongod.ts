import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core'
import { MongoBinaryDownload } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownload.js'

/** A network that blocks everything may not even report that. */
const silenceMs = 15_000

export interface DownloadOptions {
  /** Receives a line when the download begins, and its size and progress. */
  progress: (text: string) => void
  /** The version to download; mongodb-memory-server's default if omitted. */
  version?: string | undefined
  /** How long the download may stall before it is given up, in milliseconds. */
  patience?: number
}

/**
 * Lets mongodb-memory-server download a `mongod` into its cache, from MongoDB or from MONGOMS_DOWNLOAD_MIRROR.
 *
 * @returns the program
 * @throws Error when there is no network, no mirror, no `mongod` for this system, or nothing arrives for 15 seconds
 */
export async function downloadMongod({ progress, version, patience = silenceMs }: DownloadOptions): Promise<string> {
  process.env.npm_config_strict_ssl = 'true' // without it, mongodb-memory-server does not check certificates
  const options = DryMongoBinary.getEnsuredOptions(version === undefined ? undefined : { version })
  progress(`Downloading MongoDB ${options.version} …`)
  let timer: NodeJS.Timeout | undefined
  let restore = () => {}
  const silence = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error(`nothing arrived for ${patience / 1000} seconds`))
    timer = setTimeout(giveUp, patience)
    restore = divertProgress(progress, () => timer?.refresh())
  })
  try {
    return await Promise.race([MongoBinary.getPath(options), silence])
  } finally {
    clearTimeout(timer)
    restore()
  }
}

interface Download {
  dlProgress: { current: number; length: number; totalMb: number; lastPrintedAt: number }
  printDownloadProgress: (chunk: { length: number }, force?: boolean) => void
}

/** mongodb-memory-server prints its progress to stdout and has no option for that; stdout is for the service's log. */
function divertProgress(progress: (text: string) => void, onData: () => void): () => void {
  const prototype = MongoBinaryDownload.prototype as unknown as Download
  const original = prototype.printDownloadProgress
  prototype.printDownloadProgress = function (this: Download, chunk, force = false) {
    onData()
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
