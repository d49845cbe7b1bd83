// Makes a page of docs/ by doing what it describes: starts the service with an empty data folder, runs every command with
// curl, and puts the real answers beside them.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const shownAddress = 'http://127.0.0.1:3000'

/** A body in single quotes, out of which shell variables are taken. */
export const json = (body) =>
  ` -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(body).replace(/\$\w+/g, (name) => `'${name}'`)}'`
export const bearer = (name) => ` -H "Authorization: Bearer $${name}"`

function start(dataDir, env) {
  const service = spawn('node', ['start.cjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let text = ''
    service.on('exit', (code) => reject(new Error(`the service ended with ${code}: ${text}`)))
    service.stderr.on('data', (chunk) => {
      text += chunk
      const address = /listens at (\S+)/.exec(text)?.[1]
      const setup = /hf_set_[\w-]+/.exec(text)?.[0]
      if (address && setup) resolve({ service, address, setup })
    })
  })
}

/** Runs a command as shown, in a shell that has the remembered values; of several answers the last one is told. */
function run(command, remembered) {
  const out = execFileSync('bash', ['-c', command.replace(/^( *)curl /gm, '$1curl -sS -i ')], {
    env: { ...process.env, ...remembered },
    encoding: 'utf8',
  })
  const [head, ...rest] = out.slice(out.lastIndexOf('HTTP/1.1 ')).split('\r\n\r\n')
  const [status, ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => line.split(': ')).map(([name, ...value]) => [name.toLowerCase(), value.join(': ')]),
  )
  const text = rest.join('\r\n\r\n')
  return { status: status.replace('HTTP/1.1 ', ''), headers, body: text === '' ? null : JSON.parse(text) }
}

function shown({ status, headers, body }) {
  const told = ['location', 'etag', 'retry-after'].flatMap((name) =>
    headers[name] ? [`${name}: ${headers[name]}`] : [],
  )
  return [status, ...told, ...(body === null ? [] : ['', JSON.stringify(body, null, 2)])].join('\n')
}

/**
 * @param steps each: what is said, the command as a reader types it, `remember` what of the answer, `keep` how the reader
 *   does that, and `expect` the status that it must have
 */
export async function writePage({ file, title, intro, steps, before = '', env = {} }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'holdfast-page-'))
  const { service, address, setup } = await start(dataDir, env)
  try {
    writeFileSync(join(root, 'docs', file), write({ address, setup, title, intro, steps, before }))
  } finally {
    service.removeAllListeners('exit')
    service.kill('SIGTERM')
    await new Promise((resolve) => service.on('exit', resolve))
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The text of the page, by running its steps against the service at `address`. */
function write({ address, setup, title, intro, steps, before }) {
  const remembered = { AT: address, SETUP: setup }
  let page = `# ${title}

${before}${before && '\n'}This page was made by running it (\`npm run docs:pages\`): the answers are real, ids are those of that run, tokens are cut short.
${intro}

\`\`\`sh
export AT=${shownAddress}
\`\`\`
`
  for (const step of steps) {
    if (step.heading) page += `\n### ${step.heading}\n`
    const answer = run(step.command, remembered)
    if (step.expect !== undefined && !answer.status.startsWith(String(step.expect))) {
      throw new Error(`${step.command}: ${shown(answer)}`)
    }
    Object.assign(remembered, step.remember?.(answer.body, answer.headers))
    page += `\n${step.text}\n\n\`\`\`sh\n${step.command}\n\`\`\`\n\n\`\`\`http\n${shown(answer)}\n\`\`\`\n`
    if (step.keep) page += `\n${step.keep}\n`
  }
  return page.replaceAll(address, shownAddress).replace(/(hf_(?:ses|tok|svc)_)[\w-]{43}/g, '$1…')
}
