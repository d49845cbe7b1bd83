/** One thing that a reader does on a page: a command, the answer that the page shows, and what the reader keeps of it. */
export interface Step {
  command: string
  /** The text of the answer, null where the page shows none. */
  shown: string | null
  /** By name of a shell variable: the path in the answer's body, or the header, whose value it gets. */
  kept: Record<string, string>
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
 * The steps of a page in Markdown, in order. A command is a block marked `sh`; the block marked `http` after it is its
 * answer; and a paragraph after that which begins with “Keep” says what is kept, as in: Keep `account.id` as `ID`.
 */
export function readSteps(page: string): Step[] {
  return stepsOf(page).map(({ step }) => step)
}

/** The page with other answers, one for each step that shows one. */
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

/** Every block of a page that says what language it is in, in order. */
export function readBlocks(page: string): Block[] {
  return [...page.matchAll(fence)].map(({ 0: all, 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    start: index,
    end: index + all.length,
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
    const kept = Object.fromEntries([...keep.matchAll(keeping)].map(([, path, name]) => [name, path]))
    const step = { command: block.text.trim(), shown: answer?.text.trim() ?? null, kept }
    return [answer === undefined ? { step } : { step, answer }]
  })
}
