/** One figure of the bench: a ratio, so that it says the same on every machine. */
export type Figure = {
  readonly part: string
  /** What was held against what. */
  readonly what: string
  /** How many situations, no two alike: a warm cache flatters. */
  readonly situations: number
  readonly ratio: number
  /** What the ratio should be at least, or at most. */
  readonly target?: { readonly is: 'atLeast' | 'atMost'; readonly value: number } | undefined
  /** What the ratio does not say. */
  readonly note?: string | undefined
}

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds that the processor was at work for this program; a busy machine counts for less than on the wall's clock. */
export const timeOf = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Runs several things in turn, so many rounds, in this one process. A first round warms up and is not counted.
 * @returns the median time of each, in milliseconds, in their order
 */
export const mediansOf = (runs: readonly (() => unknown)[], rounds: number): readonly number[] => {
  const times: number[][] = runs.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (const [at, run] of runs.entries()) {
      const time = timeOf(run)
      if (round > 0) times[at]?.push(time)
    }
  return times.map(medianOf)
}
