import { formatNumber } from '../base/language.ts'
import { more } from './words.ts'

type Row = readonly [label: string, ...counts: number[]]

interface ChartProps {
  title: string
  /** Each with its label and a number for each part. */
  rows: readonly Row[]
  /** What the parts are called; left out where there is one. */
  parts?: readonly string[]
}

const sumOf = ([, ...counts]: Row) => counts.reduce((sum, count) => sum + count, 0)
const mostOf = (rows: readonly Row[]) => Math.max(1, ...rows.map(sumOf))

/** Numbers as bars, each with its label, and as the table behind them. A screen reader gets the table. */
export function Bars(props: ChartProps) {
  const { title, rows, parts } = props
  const most = mostOf(rows)
  return (
    <section class="chart">
      <h2>{title}</h2>
      {parts !== undefined && (
        <p class="tags hint" aria-hidden="true">
          {parts.map((part, index) => (
            <span key={part}>
              <span class={`key part${index}`} /> {part}
            </span>
          ))}
        </p>
      )}
      <div class="bars" aria-hidden="true">
        {rows.map((row) => (
          <Bar key={row[0]} row={row} most={most} />
        ))}
      </div>
      <Table {...props} />
    </section>
  )
}

function Bar({ row, most }: { row: Row; most: number }) {
  const [label, ...counts] = row
  let from = 0
  return (
    <>
      <span>{label}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {counts.map((count, part) => {
          const width = (count / most) * 100
          from += width
          return <rect key={part} class={`part${part}`} x={from - width} width={width} height={10} />
        })}
      </svg>
      <span>{formatNumber(sumOf(row))}</span>
    </>
  )
}

/** Numbers of a row of days as columns, with the table behind them. */
export function Columns(props: ChartProps) {
  const { title, rows } = props
  const most = mostOf(rows)
  return (
    <section class="chart">
      <h2>{title}</h2>
      <svg class="days" viewBox={`0 0 ${rows.length * 10} 100`} preserveAspectRatio="none" aria-hidden="true">
        {rows.map((row, index) => {
          const height = (sumOf(row) / most) * 100
          return <rect key={row[0]} class="part0" x={index * 10 + 1} y={100 - height} width={8} height={height} />
        })}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{rows[0]?.[0]}</span>
        <span>{rows.at(-1)?.[0]}</span>
      </p>
      <Table {...props} />
    </section>
  )
}

function Table({ rows, parts = [more().statistics.count] }: ChartProps) {
  return (
    <details>
      <summary>{more().statistics.table}</summary>
      <table class="diff plain">
        <thead>
          <tr>
            <th scope="col">{more().statistics.what}</th>
            {parts.map((part, index) => (
              <th key={part} scope="col">
                {parts.length > 1 && <span class={`key part${index}`} />} {part}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...counts]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {counts.map((count, index) => (
                <td key={parts[index]} data-label={parts[index]}>
                  {formatNumber(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
