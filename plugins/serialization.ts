import fastJsonStringify, { type Schema } from 'fast-json-stringify'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

type Serialize = (document: unknown) => string

/**
 * Bodies are written by the schemas of their routes, as Fastify does by itself, but each schema is compiled with the
 * first body that it writes. Compiling those of all routes would take a good part of each start.
 */
export default plugin(
  async (app: FastifyInstance) => {
    app.setSerializerCompiler(({ schema }) => {
      let serialize: Serialize | undefined
      return (document) => {
        serialize ??= fastJsonStringify(schema as Schema, { schema: app.getSchemas() as Record<string, Schema> })
        return serialize(document)
      }
    })
  },
  { name: 'serialization', fastify: '5.x' },
)
