/** What can serve the embedded database: the real MongoDB, and SecantusDB's Rust and Python servers (the stand-ins). */
export type Engine = 'mongod' | 'secantusd-rs' | 'secantusd-py'

/** `EMBEDDED_DATABASE` */
export type EmbeddedMode = 'auto' | 'mongod' | 'stand-in' | 'off'

/** The programs that are on this machine already. */
export type PresentEngines = Partial<Record<Engine, string>>

/** One way to an engine: a program that is there, or one that has to be fetched first. */
export type EngineStep = { engine: Engine; program: string } | { engine: 'mongod' | 'secantusd-py'; fetch: true }

export type EngineWish = { mode: EmbeddedMode; production: boolean; madeBy: Engine | null; present: PresentEngines }

const FOUR_WAYS_OUT =
  'Set MONGODB_URI to a MongoDB replica set, or put mongod on the PATH (or its path into MONGOMS_SYSTEM_BINARY), ' +
  'or name a mirror to download mongod from in MONGOMS_DOWNLOAD_MIRROR, or install Python 3.10 or newer for the stand-in'

/** @returns whether a text names an engine */
export function isEngine(text: string | undefined): text is Engine {
  return text === 'mongod' || text === 'secantusd-rs' || text === 'secantusd-py'
}

/**
 * The ways to an engine, in the order in which they are tried: what is here before what has to be fetched, and the real
 * MongoDB before a stand-in. Files that an engine has made are only ever given to that engine again.
 *
 * @returns the steps; none when the mode, production or the files leave no way
 */
export function planEngines({ mode, production, madeBy, present }: EngineWish): EngineStep[] {
  const steps: EngineStep[] = [
    ...presentSteps(present),
    { engine: 'mongod', fetch: true },
    { engine: 'secantusd-py', fetch: true },
  ]
  return steps.filter(({ engine }) => isAllowed(engine, mode, production) && (madeBy === null || madeBy === engine))
}

/** @returns the sentence for a start that found no engine: what was tried, and the ways out */
export function noEngineMessage(wish: EngineWish, folder: string, failures: string[]): string {
  const because = failures.length > 0 ? ` (${failures.join('; ')})` : ''
  if (wish.mode === 'off')
    return 'EMBEDDED_DATABASE=off and no MONGODB_URI: set MONGODB_URI to a MongoDB replica set, or leave EMBEDDED_DATABASE out'
  if (wish.madeBy !== null) return otherEngineMessage(wish, wish.madeBy, folder, because)
  if (wish.mode === 'mongod')
    return `EMBEDDED_DATABASE=mongod, but there is no mongod here${because}. ${FOUR_WAYS_OUT} and leave EMBEDDED_DATABASE out.`
  return `No database: no MongoDB is installed or to be had here${because}. ${FOUR_WAYS_OUT}.`
}

function otherEngineMessage(wish: EngineWish, madeBy: Engine, folder: string, because: string): string {
  const [other] = planEngines({ ...wish, madeBy: null })
  const instead = other === undefined ? 'no other engine' : other.engine
  const limit = wish.mode === 'auto' ? '' : ` with EMBEDDED_DATABASE=${wish.mode}`
  return (
    `The files in ${folder} were made by ${madeBy}, which is not to be had${limit}${because}, and ${instead} (what would be taken ` +
    `instead) cannot read them: ${wayTo(madeBy)}, or move the folder away to start with an empty database, or set MONGODB_URI.`
  )
}

function wayTo(engine: Engine): string {
  if (engine === 'mongod')
    return 'put mongod on the PATH or its path into MONGOMS_SYSTEM_BINARY, with EMBEDDED_DATABASE=auto'
  if (engine === 'secantusd-rs') return 'run npm run database:build, with EMBEDDED_DATABASE=auto'
  return 'install Python 3.10 or newer, with EMBEDDED_DATABASE=auto'
}

function presentSteps(present: PresentEngines): EngineStep[] {
  const order = ['mongod', 'secantusd-rs', 'secantusd-py'] as const
  return order.flatMap((engine) => {
    const program = present[engine]
    return program === undefined ? [] : [{ engine, program }]
  })
}

function isAllowed(engine: Engine, mode: EmbeddedMode, production: boolean): boolean {
  if (engine === 'mongod') return mode === 'auto' || mode === 'mongod'
  return !production && (mode === 'auto' || mode === 'stand-in')
}
