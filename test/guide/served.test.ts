import t from 'tap'
import { type Answer, startTestApp, type TestApp } from '../test-app.ts'

const app: TestApp = await startTestApp(t)

const get = (path: string): Promise<Answer> => app.ask('GET', path)
/** The values of an attribute in a page. */
const valuesOf = (page: string, attribute: string) =>
  [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value)

/** Every guide that the list leads to, by its path. */
async function allGuides(): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const left = ['/guides/']
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (pages.has(path)) continue
    const { status, body, headers } = await get(path)
    t.equal(status, 200, path)
    t.match(headers['content-type'], /^text\/html/, path)
    pages.set(path, String(body))
    left.push(...valuesOf(String(body), 'href').flatMap((href) => guideAt(path, href)?.pathname ?? []))
  }
  return pages
}

function guideAt(from: string, href: string): URL | null {
  const url = new URL(href, `http://service${from}`)
  return url.host === 'service' && url.pathname.startsWith('/guides/') ? url : null
}

t.test(
  'the service shows the guides: each is reached from the list, and each link and picture leads somewhere',
  async (t) => {
    const pages = await allGuides()
    t.ok(pages.size > 25, `${pages.size} guides`)
    const images = new Set<string>()
    for (const [path, page] of pages) {
      for (const href of valuesOf(page, 'href')) {
        const guide = guideAt(path, href)
        if (guide?.hash) {
          const ids = valuesOf(pages.get(guide.pathname) ?? '', 'id')
          t.ok(ids.includes(decodeURIComponent(guide.hash.slice(1))), `${path} leads to ${href}`)
        }
        if (guide === null && !href.startsWith('https://') && !href.startsWith('data:')) {
          t.equal((await get(new URL(href, `http://service${path}`).pathname)).status, 200, `${path} leads to ${href}`)
        }
      }
      for (const source of valuesOf(page, 'src')) images.add(new URL(source, `http://service${path}`).pathname)
    }
    t.ok(images.size > 20, `${images.size} pictures`)
    for (const path of images) t.match(await get(path), { status: 200, headers: { 'content-type': /^image\// } }, path)
  },
)

t.test('a guide loads nothing from elsewhere, and its title has the name of the service', async (t) => {
  const { headers, body } = await get('/guides/first-steps')
  t.match(headers['content-security-policy'], /default-src 'none'.*img-src 'self' data:/)
  t.match(String(body), '<title>First steps · Holdfast</title>')
  t.equal(headers['content-language'], 'en')
})

t.test('what is no guide is not found, and the way to the list may lack its slash', async (t) => {
  for (const path of [
    'nothing',
    'README',
    'built-from',
    '../start.cjs',
    '%2e%2e/start.cjs',
    'holds.json',
    'pictures/',
  ]) {
    t.match(await get(`/guides/${path}`), { status: 404, body: { code: 'not_found' } }, path)
  }
  t.match(await get('/guides'), { status: 302, headers: { location: '/guides/' } })
})

t.test('the page at the root and the API documentation lead to the guides', async (t) => {
  const root = await app.ask('GET', '/', { headers: { accept: 'text/html' } })
  t.match(String(root.body), '<a href="guides/">')
  const { body } = await get('/openapi.json')
  for (const [, path = ''] of body.info.description.matchAll(/\]\((\/[^)]*)\)/g))
    t.equal((await get(path)).status, 200, path)
})
