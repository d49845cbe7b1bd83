import { median, type TargetResult } from './report.ts'
import type { Operation } from './target.ts'

const [width, rowHeight, labelWidth, valueWidth, top] = [720, 30, 170, 130, 44]
const barWidth = width - labelWidth - valueWidth

/** It adapts to the light or dark scheme of the reader, also as an image in a page. */
const style = `text { font: 14px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600 }
.bar { fill: #8c959f } .ours { fill: #0969da } .range { stroke: #1f2328; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #6e7681 } .ours { fill: #4493f8 } .range { stroke: #e6edf3 } }`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * How many requests a second each target answers, as a chart of bars: the median of the rounds, and a line from the least to
 * the greatest.
 *
 * @param ours the name of the target that is drawn in another colour
 * @returns an SVG document with a text for those who do not see it
 */
export function chart(operation: Operation, targets: readonly TargetResult[], ours: string): string {
  const measured = targets.flatMap(({ name, rounds }) => {
    const rates = (rounds[operation] ?? []).map(({ perSecond }) => perSecond)
    return rates.length === 0
      ? []
      : [{ name, rate: median(rates), least: Math.min(...rates), most: Math.max(...rates) }]
  })
  const greatest = Math.max(...measured.map(({ most }) => most))
  const x = (rate: number) => (labelWidth + (rate / greatest) * barWidth).toFixed(1)
  const summary = measured.map(({ name, rate }) => `${name} ${rate.toFixed(0)}`).join(', ')
  const rows = measured.map(({ name, rate, least, most }, index) => {
    const y = top + index * rowHeight
    const middle = y + rowHeight / 2
    return [
      `<text x="${labelWidth - 10}" y="${middle + 5}" text-anchor="end">${escaped(name)}</text>`,
      `<rect class="${name === ours ? 'ours' : 'bar'}" x="${labelWidth}" y="${y + 5}" width="${(Number(x(rate)) - labelWidth).toFixed(1)}" height="${rowHeight - 10}"/>`,
      `<line class="range" x1="${x(least)}" x2="${x(most)}" y1="${middle}" y2="${middle}"/>`,
      `<text x="${width - valueWidth + 12}" y="${middle + 5}">${rate.toFixed(rate < 100 ? 1 : 0)} /s</text>`,
    ].join('\n')
  })
  const height = top + measured.length * rowHeight + 10
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${operation}, requests a second: ${escaped(summary)}</title>
<style>${style}</style>
<text class="title" x="${labelWidth}" y="26">${operation}, requests a second</text>
${rows.join('\n')}
</svg>
`
}
