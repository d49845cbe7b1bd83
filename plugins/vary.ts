import type { FastifyReply } from 'fastify'

/** Adds a header of the request to what the answer depends on; there may be others already. */
export function varyBy(reply: FastifyReply, header: string): void {
  reply.header('vary', [reply.getHeader('vary') ?? [], header].flat().join(', '))
}
