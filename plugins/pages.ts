import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { acceptedCoding, readBuiltPages } from '../src/http/built-pages.ts'
import { Problem } from '../src/http/problem.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The names of the applications for people that are there, such as `account`. */
    pages: ReadonlySet<string>
  }
}

const folder = join(import.meta.dirname, '..', 'console')

/** Scripts and styles of this service alone, and no markup that a script makes of a text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/**
 * The pages for people, as the build has left them: a shell for each application, at every path below its name, and the files
 * that the shells load. They are read once. Where they were not built, there are no such routes.
 */
export default plugin(
  async (app: FastifyInstance) => {
    const { shells, assets } = await readBuiltPages(folder)
    app.decorate('pages', new Set(shells.keys()))
    const hidden = { hide: true } as const
    const ofScreens = { ...hidden, querystring: { type: 'object', additionalProperties: true } } as const // filters that a screen keeps in its address
    const prefix = () => new URL(app.publicUrl()).pathname.replace(/\/$/, '')

    for (const [name, shell] of shells) {
      const config = { action: 'public', document: 'no-cache' } as const
      for (const url of [`/${name}/`, `/${name}/*`]) {
        app.get(url, { schema: ofScreens, config }, async (_request, reply) =>
          reply
            .headers({ 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8' })
            .send(shell.replaceAll('../assets/', `${prefix()}/assets/`)),
        )
      }
      app.get(`/${name}`, { schema: hidden, config }, async (_request, reply) => reply.redirect(`${prefix()}/${name}/`))
    }

    app.get<{ Params: { file: string } }>(
      '/assets/:file',
      { schema: hidden, config: { action: 'public', document: 'immutable' } },
      async (request, reply) => {
        const asset = assets.get(request.params.file)
        if (asset === undefined)
          throw new Problem('not_found', { detail: { en: 'There is no such file.', de: 'Diese Datei gibt es nicht.' } })
        const coding = acceptedCoding(request.headers['accept-encoding'])
        if (coding !== null) reply.header('content-encoding', coding)
        return reply
          .header('vary', 'Accept-Encoding')
          .type(asset.type)
          .send(asset[coding ?? 'bytes'])
      },
    )
  },
  { name: 'pages', dependencies: ['service', 'problems', 'caching'], fastify: '5.x' },
)
