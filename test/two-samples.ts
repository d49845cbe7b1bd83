/** The comparison of two samples of times: the distance of their distributions, and how likely it is by chance. */
export interface Comparison {
  /** The largest distance between the two shares of values up to some value. */
  distance: number
  /** How often two samples of one distribution have this distance or a larger one. */
  p: number
  medians: [number, number]
}

/**
 * The two-sample test of Kolmogorov and Smirnov, with the asymptotic p-value of Stephens (Press et al., Numerical Recipes,
 * section 14.3.3): good from some dozens of values on.
 */
export function compareSamples(one: readonly number[], other: readonly number[]): Comparison {
  const [a, b] = [sorted(one), sorted(other)]
  let [i, j, distance] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i] ?? 0, b[j] ?? 0)
    while (i < a.length && (a[i] ?? 0) <= value) i += 1
    while (j < b.length && (b[j] ?? 0) <= value) j += 1
    distance = Math.max(distance, Math.abs(i / a.length - j / b.length))
  }
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length))
  return { distance, p: beyond((size + 0.12 + 0.11 / size) * distance), medians: [median(a), median(b)] }
}

/** The share of the Kolmogorov distribution beyond a value. */
function beyond(lambda: number): number {
  if (lambda < 0.2) return 1
  let sum = 0
  for (let k = 1; k <= 100; k += 1) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * lambda * lambda)
  return Math.min(1, Math.max(0, sum))
}

const sorted = (values: readonly number[]) => [...values].sort((x, y) => x - y)
const median = (values: readonly number[]) => values[Math.floor(values.length / 2)] ?? Number.NaN
