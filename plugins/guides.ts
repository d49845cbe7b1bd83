import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { plainPage, plainPageHeaders } from '../src/http/plain-page.ts'
import { Problem } from '../src/http/problem.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The paths of the files of the guides, from `/guides/` on; none where they were not built. */
    guides: ReadonlySet<string>
  }
}

/** A page as `scripts/build-guides.mjs` writes it. */
interface Guide {
  title: string
  /** HTML. */
  main: string
}

const folder = join(import.meta.dirname, '..', 'guides')
const pictures: Record<string, string> = { '.webp': 'image/webp', '.svg': 'image/svg+xml' }
const navigation = `<nav><a href="./">All guides</a><a href="../docs/">API documentation</a><a href="../problems/">Problem codes</a></nav>`

/** The guides of the repository as pages, in English, as the build has left them. Few read them: no file is kept in memory. */
export default plugin(
  async (app: FastifyInstance) => {
    const files = new Set(await readdir(folder, { recursive: true }).catch(() => []))
    app.decorate('guides', files)
    if (files.size === 0) return
    const schema = { hide: true } as const
    const config = { action: 'public', document: true } as const

    app.get('/guides', { schema, config }, async (_request, reply) =>
      reply.redirect(`${new URL(app.publicUrl()).pathname.replace(/\/$/, '')}/guides/`),
    )
    app.get<{ Params: { '*': string } }>('/guides/*', { schema, config }, async (request, reply) => {
      const path = request.params['*']
      const type = pictures[extname(path)]
      if (type !== undefined && files.has(path)) return reply.type(type).send(await readFile(join(folder, path)))
      const file = `${path === '' ? 'README' : path}.json`
      if (path === 'README' || !files.has(file)) throw noGuide()
      const { title, main }: Guide = JSON.parse(await readFile(join(folder, file), 'utf8'))
      const page = { language: 'en', title: `${title} · ${app.service.serviceName}`, main: navigation + main } as const
      return reply.headers(plainPageHeaders('en', "'self' data:")).send(plainPage(page))
    })
  },
  { name: 'guides', dependencies: ['service', 'problems', 'caching'], fastify: '5.x' },
)

function noGuide(): Problem {
  return new Problem('not_found', { detail: { en: 'There is no such guide.', de: 'Diese Anleitung gibt es nicht.' } })
}
