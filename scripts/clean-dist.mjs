// Removes the last build, so that a file deleted from the source is not run from it.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

rmSync(join(import.meta.dirname, '..', 'dist'), { recursive: true, force: true })
