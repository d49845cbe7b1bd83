import type { NextStep, Problem } from './generated.ts'

/** Where the service is, and who asks. */
export interface ClientOptions {
  /** What its addresses begin with, such as `https://accounts.example.com`. */
  baseUrl: string
  /**
   * The bearer token of each request, a session’s or a service’s; undefined for none. Left out, the browser’s cookie says who
   * asks, and `X-Holdfast: web` goes with each request.
   */
  token?: () => string | undefined | Promise<string | undefined>
  /** How long a `Retry-After` is waited for, in milliseconds; 10,000 when left out. */
  longestWait?: number
  /** How long one answer may take before it counts as lost, in milliseconds; 30,000 when left out. */
  timeout?: number
  /** How often a request is sent at most; 4 when left out. */
  tries?: number
  fetch?: typeof fetch
}

/** What goes with any call. */
export interface Options {
  signal?: AbortSignal
  /** The language of sentences in refusals, such as `de`. */
  language?: string
}

/** What goes with a change of something that has an ETag. */
export interface ChangeOptions extends Options {
  /** Of the version that is changed; `*` for any. */
  etag?: string
}

/** The same where a change without a version is refused. */
export interface VersionedOptions extends ChangeOptions {
  etag: string
}

/** What goes with a POST that may be repeated under its key. */
export interface KeyOptions {
  /** Sixteen characters at least; a random one for each call when left out. */
  idempotencyKey?: string
}

type KeysOf<T> = T extends unknown ? keyof T : never

/** One of several kinds of objects: what only the others have may be asked for, and is undefined. */
export type Either<T, All = T> = T extends unknown ? T & { [K in Exclude<KeysOf<All>, keyof T>]?: undefined } : never

interface Answered {
  status: number
  /** Names the request in the log of the service. */
  requestId: string | null
  /** The version that the answer shows. */
  etag: string | null
}

export interface Success<D> extends Answered {
  ok: true
  data: D
  location: string | null
}

/** The service has refused: `problem.code` says why. */
export interface Refused<P> extends Answered {
  ok: false
  kind: 'problem'
  problem: P
  /** When to try again, if the service says so. */
  retryAt: Date | null
}

/** There was no answer of the service. */
export interface Unreachable {
  ok: false
  kind: 'unreachable'
  /** Whether what was asked for may have happened all the same. */
  maybeApplied: boolean
  cause: unknown
  requestId: null
}

/** A problem with a code that this version of the client does not know for what was asked. */
export interface Unrecognised extends Partial<Omit<Problem, 'code' | 'next'>> {
  code: 'unrecognised'
  /** The code as the service sent it, or null when the answer was no problem. */
  sent: string | null
  next: NextStep[]
}

export type Result<D, P> = Success<D> | Refused<P | Unrecognised> | Unreachable

/** The result of an operation, or with `orThrow` its data. */
export interface Call<D, P> extends Promise<Result<D, P>> {
  /** @throws HoldfastError which has the result, when it is not a success */
  orThrow(): Promise<D>
}

/** Somebody else has changed what one’s own change is about. */
export interface Overlap<D, E> {
  ok: false
  kind: 'overlap'
  /** As it was when the merge began. */
  base: D
  /** As it is now. */
  theirs: D
  yours: E
  /** The members that both have changed. */
  overlap: (keyof E & string)[]
  requestId: string | null
}

export interface Merge<D, E, P> extends Promise<Result<D, P> | Overlap<D, E>> {
  /** @throws HoldfastError when it is not a success */
  orThrow(): Promise<D>
}

/** A step that can be taken later than one is ready to wait. */
export interface NotYet {
  ok: false
  kind: 'not_yet'
  at: Date
  requestId: null
}

/** Thrown by `orThrow`, and by what is iterated over. */
export class HoldfastError extends Error {
  readonly result: Refused<Unrecognised | Problem> | Unreachable | Overlap<unknown, unknown> | NotYet

  constructor(result: object) {
    const { kind, problem } = result as Refused<{ code: string; detail?: string }>
    super(problem === undefined ? kind : `${problem.code}: ${problem.detail}`)
    this.name = 'HoldfastError'
    this.result = result as never
  }
}
