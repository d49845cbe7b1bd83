import type { Rules } from '../../../plugins/validation.ts'

/** What is created does not end in the past. */
export const endsInTheFuture: Rules = (body, service, passed) => {
  if (!passed('expires_at') || body.expires_at === null) return []
  if (new Date(String(body.expires_at)) > service.now()) return []
  return [
    {
      pointer: '/expires_at',
      code: 'out_of_range',
      detail: { en: 'This is in the past.', de: 'Das liegt in der Vergangenheit.' },
    },
  ]
}
