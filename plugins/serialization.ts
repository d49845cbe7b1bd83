import fastJsonStringify, { type Schema } from 'fast-json-stringify'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

type Serialize = (document: unknown) => string

/** For the whole process: the apps in it have the same schemas. */
const known = new WeakMap<Schema, Serialize>()

function serializerOf(schema: Schema): Serialize {
  const serialize = known.get(schema) ?? fastJsonStringify(schema)
  known.set(schema, serialize)
  return serialize
}

/**
 * Bodies are written by the schemas of their routes, as Fastify does by itself, but each schema is compiled once, with
 * the first body that it writes. Compiling those of all routes would take a good part of each start.
 */
export default plugin(
  async (app: FastifyInstance) => {
    app.setSerializerCompiler(({ schema }) => {
      let serialize: Serialize | undefined
      return (document) => {
        serialize ??= serializerOf(schema as Schema)
        return serialize(document)
      }
    })
  },
  { name: 'serialization', fastify: '5.x' },
)
