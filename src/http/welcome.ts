import { escapeHtml } from './escape-html.ts'

/** The entry points of the service, by name. */
export interface Welcome {
  service: string
  version: string
  /** False until there is a first admin. */
  set_up: boolean
  links: Record<'documentation' | 'openapi' | 'problems' | 'health', string>
}

const setUpHint = `<h2>There is no admin yet</h2>
<p>The terminal in which the service was started shows the set-up token, or <code>SETUP_TOKEN</code> has it. Send it once:</p>
<pre>POST v1/admin/setup
{"setup_token": "…", "username": "…", "email": "…", "password": "…"}</pre>`

/** The style of the page: everything that it needs besides its text. */
export const welcomeStyle =
  'body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem } pre { overflow: auto }'

/**
 * The page at the root, for people who open the service in a browser. Its links are relative, because the service may
 * be below a path.
 */
export function welcomePage({ service, version, set_up, links }: Welcome): string {
  const about = {
    documentation: 'every operation, to be tried',
    openapi: 'the same for programs',
    problems: 'what each refusal means, and what to do',
    health: 'whether the service is ready',
  }
  const rows = Object.entries(about).map(([name, text]) => {
    const href = links[name as keyof typeof about].slice(1)
    return `<li><a href="${href}">${href}</a>: ${text}</li>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(service)}</title>
<style>${welcomeStyle}</style>
<h1>${escapeHtml(service)}</h1>
<p>User accounts and registration with security holds, by Holdfast ${escapeHtml(version)}.</p>
<ul>
${rows.join('\n')}
</ul>
${set_up ? '' : setUpHint}
</html>
`
}
