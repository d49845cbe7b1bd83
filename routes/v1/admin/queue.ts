import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { createQueueCounter } from '../../../src/holds/count-queue.ts'
import { viewerOf } from './viewer-of.ts'

const schema = {
  operationId: 'getQueue',
  summary: 'Count what waits for review',
  description:
    'Of the holds that have not ended and the appeals that wait for a decision, each by itself, as far as the caller may read them. Read at most once in 5 seconds.',
  tags: ['Administration: holds'],
  response: {
    200: Type.Object({
      mine: Type.Integer({ description: 'holds and appeals that the caller has claimed' }),
      unclaimed: Type.Integer({ description: 'holds and appeals without a claim' }),
      overdue: Type.Integer({ description: 'holds whose review_due_at has passed' }),
      appeals_open: Type.Integer(),
      due_today: Type.Integer({ description: 'holds whose review_due_at comes later today (UTC)' }),
    }),
  },
}

const queue: FastifyPluginAsyncTypebox = async (app) => {
  const countQueue = createQueueCounter(app.service)
  app.get('/queue', { schema, config: { action: 'admin.use', roles: ['admin', 'reviewer'] } }, async (request) =>
    countQueue(viewerOf(request)),
  )
}

export default queue
