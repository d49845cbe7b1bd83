/** One step on a page: a command, the response that the page shows, and the values that the reader keeps from it. */
export interface Step {
  command: string
  /** The text of the response; null if the page shows none. */
  response: string | null
  /** By the name of a shell variable: the path in the response body, or the header, from which it gets its value. */
  variables: Record<string, string>
}

/** A block of code. */
export interface Block {
  language: string
  text: string
  start: number
  end: number
}

const fence = /^```(\w+)\n(.*?)^```$/gms
const keeping = /`([\w.]+)` as `([A-Z_]+)`/g

/**
 * * The steps of a page in Markdown, in order. A command is a block marked `sh`; the block marked `http` after it is
 * its answer; and a paragraph after that which begins with “Keep” names the values to keep, as in: Keep `account.id` as
 * `ID`.
 */
export function readSteps(page: string): Step[] {
  return stepsOf(page).map(({ step }) => step)
}

/** The page with these responses, one for each step that shows one. */
export function withAnswers(page: string, answers: readonly string[]): string {
  let text = ''
  let done = 0
  const shownIn = stepsOf(page).flatMap(({ answer }) => (answer === undefined ? [] : [answer]))
  for (const [index, { start, end }] of shownIn.entries()) {
    text += `${page.slice(done, start)}\`\`\`http\n${answers[index]}\n\`\`\``
    done = end
  }
  return text + page.slice(done)
}

/** Every block of a page that names its language, in order. */
export function readBlocks(page: string): Block[] {
  return [...page.matchAll(fence)].map(({ 0: fenced, 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    start: index,
    end: index + fenced.length,
  }))
}

function stepsOf(page: string): { step: Step; answer?: Block }[] {
  const blocks = readBlocks(page)
  return blocks.flatMap((block, index) => {
    if (block.language !== 'sh') return []
    const next = blocks[index + 1]
    const answer = next?.language === 'http' ? next : undefined
    const following = page.slice((answer ?? block).end, blocks[answer ? index + 2 : index + 1]?.start)
    const keep = following.split('\n\n').find((paragraph) => paragraph.trim().startsWith('Keep `')) ?? ''
    const variables = Object.fromEntries([...keep.matchAll(keeping)].map(([, path, name]) => [name, path]))
    const step = { command: block.text.trim(), response: answer?.text.trim() ?? null, variables }
    return [answer === undefined ? { step } : { step, answer }]
  })
}
