import type { Answer } from './http.ts'

/** What a client is measured doing. */
export const operations = ['sign-up', 'sign-in', 'read', 'edit'] as const
export type Operation = (typeof operations)[number]

/** One request. */
export interface Request {
  method: string
  path: string
  headers?: Record<string, string>
  body?: object
}

/** Somebody who has signed up. */
export interface User {
  serial: number
  /** Headers of a user who is signed in. */
  signedIn: Record<string, string>
  id: string
}

/** A server that Holdfast is measured beside, and Holdfast itself. */
export interface Target {
  name: string
  /** What it does not do for each operation that Holdfast does. */
  skips: string
  command(port: number): string[]
  env(database: string, folder: string): Record<string, string>
  /** Its own of the operations; what it does not have is left out. */
  requests: Partial<Record<Operation, (user: User) => Request>>
  /** Which answer says who somebody is, and how it does; null where there are no users. */
  identity: { from: 'sign-up' | 'sign-in'; read(answer: Answer, serial: number): User } | null
  /** Whether it keeps its data in MongoDB. */
  usesMongo: boolean
}

export const password = 'correct horse battery staple 7'
export const nameOf = (serial: number) => `bench${serial}`
export const emailOf = (serial: number) => `bench${serial}@bench.test`
