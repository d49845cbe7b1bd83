import t from 'tap'
import { post } from '../../src/webhooks/post.ts'

t.test('an attempt that is stopped before its name is resolved ends without an unhandled error', async (t) => {
  const resolve = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
  const attempt = (signal: AbortSignal) =>
    post({ url: 'http://hooks.invalid/', headers: {}, body: '', allowsAddress: () => true, resolve, signal })
  t.strictSame(await attempt(AbortSignal.abort()), { status: null, error: 'stopped' })
  const stopping = new AbortController()
  const running = attempt(stopping.signal)
  stopping.abort()
  t.strictSame(await running, { status: null, error: 'stopped' })
  t.strictSame(await attempt(new AbortController().signal), { status: null, error: 'ENOTFOUND' })
})
