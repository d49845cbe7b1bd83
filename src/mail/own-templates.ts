import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfiguredText, UnusableFileError } from '../configured-file.ts'
import { languages } from '../languages.ts'
import { type MailKind, mailKinds } from './mail.ts'
import { placeholder, placeholders, placeholdersOfAll } from './placeholders.ts'

/** The texts of a mail, with placeholders. */
export interface MailTemplate {
  subject: string
  /** The text of the link; null to keep that of the service. */
  action: string | null
  paragraphs: string[]
}

/** The templates that replace those of the service, by name and language, such as `verify_email.de`. */
export interface OwnTemplates {
  mails: ReadonlyMap<string, MailTemplate>
  /** `greeting` and `footer`, which are in every mail. */
  frames: ReadonlyMap<string, string>
}

export const noTemplates: OwnTemplates = { mails: new Map(), frames: new Map() }

/** Templates that cannot be used, each fault with the file and the line where it is. */
export class TemplateError extends Error {
  override name = 'TemplateError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

const frames = ['greeting', 'footer'] as const
const fileName = /^(\w+)\.(\w+)\.txt$/
const maxBytes = 65_536
const maxSubjectLength = 200
/** Nobody reads more, and a wrong folder can have very many files. */
const maxFaults = 20

/**
 * Reads all templates in a folder, each a file `NAME.LANGUAGE.txt`. What begins with a dot is left alone.
 *
 * @throws UnusableFileError when there is no such folder
 * @throws TemplateError with every fault
 */
export async function readTemplates(folder: string): Promise<OwnTemplates> {
  const isFolder = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new UnusableFileError('there is no such folder')
  const files = (await readdir(folder)).filter((file) => !file.startsWith('.')).sort()
  const mails = new Map<string, MailTemplate>()
  const framesFound = new Map<string, string>()
  const faults: string[] = []
  for (const file of files) {
    const at = (line: number | null, fault: string) => {
      faults.push(`${file}${line === null ? '' : `, line ${line}`}: ${fault}`)
    }
    const [, name = '', language = ''] = fileName.exec(file) ?? []
    const isMail = Object.hasOwn(mailKinds, name)
    if (!(isMail || isFrame(name)) || !languages.some((known) => known === language)) {
      at(
        null,
        `this is not the name of a template, which is NAME.LANGUAGE.txt, with ${languages.join(' or ')} as the language.`,
      )
      continue
    }
    const text = await readConfiguredText(join(folder, file), maxBytes).catch((error) => {
      if (!(error instanceof UnusableFileError)) throw error
      at(null, `${error.message}.`)
      return null
    })
    if (text === null) continue
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
    if (isMail) mails.set(`${name}.${language}`, readMail(name as MailKind, lines, at))
    else framesFound.set(`${name}.${language}`, readFrame(lines, at))
  }
  if (faults.length > 0) throw new TemplateError(faults.slice(0, maxFaults))
  return { mails, frames: framesFound }
}

type Fault = (line: number | null, fault: string) => void

const isFrame = (name: string) => frames.some((frame) => frame === name)
const isBlank = (line: string) => line.trim() === ''

function readFrame(lines: readonly string[], at: Fault): string {
  const text = lines.join('\n').trim()
  if (text === '') at(null, 'it has no text.')
  checkLines(lines, 1, placeholdersOfAll, at)
  return text
}

function readMail(kind: MailKind, lines: readonly string[], at: Fault): MailTemplate {
  const end = lines.findIndex(isBlank)
  const head = end === -1 ? lines : lines.slice(0, end)
  const body = end === -1 ? [] : lines.slice(end)
  const members: { Subject?: string; Link?: string } = {}
  const always = [...placeholdersOfAll, ...placeholders[kind].filter((name) => !name.endsWith('?'))]
  const sometimes = placeholders[kind].filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1))
  head.forEach((line, index) => {
    const [, member, value = ''] = /^(Subject|Link):(.*)$/.exec(line) ?? []
    if (member === 'Link' && mailKinds[kind] === null) at(index + 1, 'this mail has no link.')
    else if ((member === 'Subject' || member === 'Link') && members[member] === undefined) {
      members[member] = value.trim()
      checkLines([line], index + 1, member === 'Subject' ? always : [], at, sometimes)
    } else at(index + 1, 'only “Subject: …” and “Link: …”, each once, and an empty line can come before the text.')
  })
  const { Subject: subject = '', Link: action = null } = members
  if (subject === '' || subject.length > maxSubjectLength) {
    at(1, `a template begins with “Subject: …”, which has 1 to ${maxSubjectLength} characters.`)
  }
  if (action === '') at(null, '“Link: …” has no text.')
  checkLines(body, head.length + 1, [...always, ...sometimes], at)
  const paragraphs = paragraphsOf(body)
  const isAlwaysThere = (paragraph: string) => namesIn(paragraph).every((name) => !sometimes.includes(name))
  if (!paragraphs.some(isAlwaysThere)) {
    at(
      null,
      'none of its paragraphs is in every mail: it has no text, or each paragraph has a placeholder that may be empty.',
    )
  }
  return { subject, action, paragraphs }
}

function paragraphsOf(lines: readonly string[]): string[] {
  const text = lines.map((line) => (isBlank(line) ? '' : line.trimEnd())).join('\n')
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

const namesIn = (text: string) => [...text.matchAll(placeholder)].map(([, name = '']) => name)

/** @param emptied placeholders of the mail that may be empty, and are therefore not allowed here */
function checkLines(
  lines: readonly string[],
  first: number,
  allowed: readonly string[],
  at: Fault,
  emptied: readonly string[] = [],
): void {
  lines.forEach((line, index) => {
    const number = first + index
    for (const name of namesIn(line)) {
      if (emptied.includes(name)) at(number, `{{${name}}} cannot be used here, because it may be empty.`)
      else if (!allowed.includes(name)) at(number, `{{${name}}} is not a placeholder here. ${known(allowed)}`)
    }
    if (/\{\{|\}\}/.test(line.replace(placeholder, '')))
      at(number, '“{{” and “}}” belong around the name of a placeholder.')
    if (/[^\P{Cc}\t]/u.test(line)) at(number, 'it has a control character.')
  })
}

function known(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'There are none.' : `There are ${allowed.map((name) => `{{${name}}}`).join(', ')}.`
}
