import { pathTo } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { language } from '../base/language.ts'

/** What the service takes, in bytes. */
export const largestFile = 10 * 1024 * 1024

const types = [
  'application/pdf',
  'application/json',
  'application/zip',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'message/rfc822',
  'text/csv',
  'text/plain',
]

export const evidencePath = (hold: string, path: string) =>
  `/v1/admin/holds/${hold}/evidence/${path.split('/').map(encodeURIComponent).join('/')}`

/** The name of a file in the characters that a path may have. */
export function nameOf({ name }: File): string {
  return name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N} ._\-+@]/gu, '_') || 'file'
}

/**
 * Stores a file. `fetch` does not tell how far an upload is, so this is an XMLHttpRequest.
 *
 * @param onProgress gets the share that was sent, from 0 to 1
 * @returns the refusal; null when it is stored
 */
export function upload(
  hold: string,
  path: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Failed | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', pathTo(evidencePath(hold, path).slice(1)))
    request.responseType = 'json'
    request.setRequestHeader('x-holdfast', 'web')
    request.setRequestHeader('accept-language', language.value)
    request.setRequestHeader('content-type', types.includes(file.type) ? file.type : 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
    request.onload = () => {
      const { status, response: problem } = request
      if (status < 300) return resolve(null)
      const requestId = request.getResponseHeader('x-request-id')
      resolve({ ok: false, kind: 'problem', status, requestId, etag: null, retryAt: null, problem } as Failed)
    }
    request.onerror = () =>
      resolve({ ok: false, kind: 'unreachable', maybeApplied: true, cause: null, requestId: null } as Failed)
    onProgress(0)
    request.send(file)
  })
}
