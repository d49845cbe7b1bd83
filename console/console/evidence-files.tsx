import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { api, pathTo } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { locale } from '../base/language.ts'
import { ListEnd, useList } from '../components/list.tsx'
import { Problem } from '../components/problem.tsx'
import { say } from './notice.tsx'
import { evidencePath, largestFile, nameOf, upload } from './upload.ts'
import { more } from './words.ts'

export interface EvidenceProps {
  hold: string
  /** Whether files can be added: not to a hold that has ended. */
  isOpen: boolean
}

/** The files of a hold as downloads, and the place where others are added. */
export default function EvidenceFiles({ hold, isOpen }: EvidenceProps) {
  const list = useList(`evidence ${hold}`, (cursor) =>
    api.admin.evidence.list(hold, cursor === undefined ? {} : { cursor }),
  )
  return (
    <>
      <ul>
        {list.shown.value?.items.map(({ path, size }) => (
          <li key={path}>
            <a href={pathTo(evidencePath(hold, path).slice(1))} download>
              {path}
            </a>{' '}
            <small>{formatSize(size)}</small>
          </li>
        ))}
      </ul>
      <ListEnd list={list} empty={more().evidence.none} />
      {isOpen && <Upload hold={hold} onStored={list.reload} />}
    </>
  )
}

interface Waiting {
  file: File
  /** The path that it is stored under. */
  path: string
}

/** Takes files that are dropped, pasted or picked, and stores one after the other. */
function Upload({ hold, onStored }: { hold: string; onStored: () => Promise<void> }) {
  const share = useSignal<number | null>(null)
  const refused = useSignal<(Waiting & { failed: Failed }) | null>(null)
  const tooLarge = useSignal<string[]>([])
  const isOver = useSignal(false)
  const words = more().evidence
  async function store({ file, path }: Waiting): Promise<boolean> {
    const failed = await upload(hold, path, file, (done) => (share.value = done))
    share.value = null
    refused.value = failed === null ? null : { file, path, failed }
    if (failed !== null) return false
    say(words.stored(path))
    await onStored()
    return true
  }
  async function take(list: FileList | null | undefined): Promise<void> {
    const files = [...(list ?? [])]
    if (files.length === 0 || share.value !== null) return
    tooLarge.value = files.filter(({ size }) => size > largestFile).map(({ name }) => name)
    for (const file of files.filter(({ size }) => size <= largestFile)) {
      if (!(await store({ file, path: nameOf(file) }))) return
    }
  }
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      take(clipboardData?.files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside picking, which the keyboard has
    <div
      class={isOver.value ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        isOver.value = true
      }}
      onDragLeave={() => (isOver.value = false)}
      onDrop={(event) => {
        event.preventDefault()
        isOver.value = false
        take(event.dataTransfer?.files)
      }}
    >
      <p>
        <label>
          {words.add}{' '}
          <input
            type="file"
            multiple
            onChange={async ({ currentTarget }) => {
              await take(currentTarget.files)
              currentTarget.value = ''
            }}
          />
        </label>
      </p>
      <p class="hint">{words.addHint}</p>
      <Progress share={share} />
      {tooLarge.value.length > 0 && (
        <p class="problem" role="alert">
          {words.tooLarge(tooLarge.value.join(', '))}
        </p>
      )}
      {refused.value !== null && <Refused refused={refused.value} onAgain={store} />}
    </div>
  )
}

function Progress({ share }: { share: Signal<number | null> }) {
  if (share.value === null) return null
  return (
    <p role="status">
      <label>
        {more().evidence.storing} <progress max={1} value={share.value} />
      </label>
    </p>
  )
}

/** A refusal, and the free name where another file has the one that was wanted. */
function Refused({ refused, onAgain }: { refused: Waiting & { failed: Failed }; onAgain: (again: Waiting) => void }) {
  const { failed, file } = refused
  const problem = failed.kind === 'problem' && failed.problem.code === 'path_taken' ? failed.problem : null
  const free = problem?.conflicts?.[0]?.suggestions[0]
  const withoutSteps = problem === null ? failed : ({ ...failed, problem: { ...problem, next: [] } } as Failed)
  return (
    <>
      <Problem failed={withoutSteps} />
      {free !== undefined && (
        <p class="actions">
          <button type="button" onClick={() => onAgain({ file, path: free })}>
            {more().evidence.storeAs(free)}
          </button>
        </p>
      )}
    </>
  )
}

const sizes = [
  ['byte', 1],
  ['kilobyte', 1_000],
  ['megabyte', 1_000_000],
] as const

/** The size of a file, such as “84.2 kB”. */
function formatSize(bytes: number): string {
  const [unit, size] = sizes.findLast(([, size]) => bytes >= size) ?? sizes[0]
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale(), style).format(bytes / size)
}
