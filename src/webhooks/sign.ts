import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A new signing secret as Standard Webhooks writes it: 256 random bits. */
export function newSigningSecret(): string {
  return prefix + randomBytes(32).toString('base64')
}

/**
 * The headers that prove to a receiver who sent a message (Standard Webhooks 1.0: HMAC-SHA-256 over id, time and body).
 *
 * @param secrets each of them signs; a receiver accepts a message if any of its signatures is valid
 * @param at when it is sent, which is part of the signed data
 */
export function signedHeaders(secrets: readonly string[], id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signed = `${id}.${timestamp}.${body}`
  const signatures = secrets.map((secret) => `v1,${signatureOf(secret, signed)}`)
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

function signatureOf(secret: string, text: string): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  return createHmac('sha256', key).update(text).digest('base64')
}
