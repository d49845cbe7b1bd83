import { environment, requiredInProduction } from './config/environment.ts'
import { version } from './version.ts'

/** What the arguments request: the service, or a text and then the end of the process. */
export type Command = { kind: 'serve' } | { kind: 'print'; text: string; exitCode: 0 | 2 }

/** @param args those after the script's name */
export function readCommand(args: readonly string[]): Command {
  const [first] = args
  if (first === undefined) return { kind: 'serve' }
  const unknown = args.find((arg) => !['--help', '-h', '--version'].includes(arg))
  if (unknown !== undefined) {
    const text = `"${unknown}" is not an option of Holdfast: --help lists the options. Everything else is set by environment variables.`
    return { kind: 'print', text, exitCode: 2 }
  }
  return { kind: 'print', text: args.includes('--version') ? version : usage(), exitCode: 0 }
}

function usage(): string {
  return `Holdfast ${version}: user accounts and registration with security holds.

Usage:
  npm start [-- OPTION]      compiles what has changed, then runs the service
  node start.cjs [OPTION]    runs the service that is in dist/

Options:
  --help, -h                 shows this text
  --version                  shows the version

Environment variables, each with its default; a file .env in the working
directory may set them, too:

${Object.entries(environment.properties).map(describe).join('\n')}

With NODE_ENV=production these are required: ${requiredInProduction.join(', ')}.

Documentation: README.md, docs/configuration.md, and /docs of a running service.`
}

function describe([name, { default: value = '', description = '' }]: [
  string,
  { default?: unknown; description?: string },
]) {
  return `  ${name}=${value}\n${wrap(description, 74)
    .map((line) => `      ${line}`)
    .join('\n')}`
}

/** @returns lines that are no longer than `width`, unless a word is */
function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
