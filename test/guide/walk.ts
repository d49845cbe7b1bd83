import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSteps, type Step } from './page.ts'
import { type Started, startAs } from './service.ts'
import { openShell } from './shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/**
 * The pages that a newcomer follows on one service, in the order in which they link to one another, from the README on.
 */
export const pages = ['docs/first-steps.md', 'docs/holds.md', 'docs/other-services.md', 'docs/webhooks.md']

/** The address that pages name. */
export const shownAddress = 'http://127.0.0.1:3000'

export interface Answer {
  status: string
  headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  body: any
}

export interface Walked {
  page: string
  step: Step
  /** Null if no HTTP request was sent, or the page shows no response. */
  answer: Answer | null
  /** The response as the page would show it. */
  toShow: string
}

export const readPage = (page: string): Promise<string> => readFile(join(root, page), 'utf8')

/**
 * * Performs every step of the pages, in one shell and on one service, which is started by the command of the README. A
 * command that starts the service again restarts it with the data that it has.
 *
 * @param onStep is called after every step
 */
export async function walk(onStep: (walked: Walked) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-guide-'))
  const dataDir = join(folder, 'data')
  const shell = await openShell(folder)
  let service: Started | undefined
  const start = async (command: string) => {
    await service?.stop()
    service = await startAs(command, dataDir)
    await shell.run(`export AT=${service.address}`)
  }
  try {
    await start(startCommand(await readPage('README.md')))
    await shell.run(`export SETUP=${await service?.setupToken()}`)
    for (const page of pages) {
      for (const step of readSteps(await readPage(page))) {
        if (step.command.startsWith('export AT=')) continue
        if (step.command.endsWith('npm start')) {
          await start(step.command)
          continue
        }
        const printed = await shell.run(step.command)
        const answer = step.response === null ? null : lastAnswer(step, printed)
        for (const [name, path] of Object.entries(step.variables))
          await shell.run(`export ${name}=${quoted(value(answer, path))}`)
        onStep({
          page,
          step,
          answer,
          toShow: answer === null ? '' : show(answer).replaceAll(service?.address ?? '', shownAddress),
        })
      }
    }
  } finally {
    shell.end()
    await service?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The last part of the line by which the README starts the service: the part before it was already done. */
function startCommand(readme: string): string {
  const [line] = readSteps(readme).filter(({ command }) => command.endsWith('npm start'))
  if (line === undefined) throw new Error('the README does not say how to start the service')
  return line.command.replace('npm ci && ', '')
}

/** Of several answers, as of a loop, the last one. */
function lastAnswer(step: Step, printed: string): Answer {
  const from = printed.lastIndexOf('HTTP/1.1 ')
  if (from < 0) throw new Error(`${step.command}\nanswered nothing:\n${printed}`)
  const [head = '', ...rest] = printed.slice(from).split('\r\n\r\n')
  const [status = '', ...lines] = head.split('\r\n')
  const headers = lines
    .map((line) => line.split(': '))
    .map(([name = '', ...parts]) => [name.toLowerCase(), parts.join(': ')])
  const text = rest.join('\r\n\r\n').trim()
  return {
    status: status.replace('HTTP/1.1 ', ''),
    headers: Object.fromEntries(headers),
    body: text === '' ? null : JSON.parse(text),
  }
}

function value(answer: Answer | null, path: string): string {
  const variable = path.split('.').reduce((part, member) => part?.[member], answer?.body) ?? answer?.headers[path]
  if (typeof variable !== 'string') throw new Error(`there is no ${path} in ${JSON.stringify(answer)}`)
  return variable
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

const shownHeaders = ['location', 'etag', 'retry-after']

/** Secrets are shortened. */
function show({ status, headers, body }: Answer): string {
  const head = shownHeaders.flatMap((name) => (headers[name] === undefined ? [] : [`${name}: ${headers[name]}`]))
  const text = [status, ...head, ...(body === null ? [] : ['', JSON.stringify(body, null, 2)])].join('\n')
  return text.replace(/(hf_(?:ses|tok|svc)_|whsec_)[\w+/=-]{40,}/g, '$1…')
}
