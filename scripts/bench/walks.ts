import type { Browser } from '@playwright/test'
import { medianOf } from './ratio'
import { answerBareSlowly, refuseSlowly, tapBareSlowly, type Walk, walkSlowly } from './walk'

/** Of each interview. */
export const WALKS = 5
/** Around each walk: one tap alone is a matter of eight milliseconds more or less. */
const TAPS_OF_A_KIND = 3

/** A walk, how long the first press took while nothing was answered, and what a tap takes and comes to in a bare page. */
export type Walked = Walk & {
  /** Of the interview's first question. */
  readonly address: string
  readonly refused: number
  readonly bareAnswered: number
  readonly bareWork: number
}

const middleOf = async (take: () => Promise<number>): Promise<number> => {
  const taken: number[] = []
  for (let n = 0; n < TAPS_OF_A_KIND; n++) taken.push(await take())
  return medianOf(taken)
}

/** Walks through the interviews in turn: what slows the machine for a while slows a few walks of each. */
export const walkInTurn = async (
  browser: Browser,
  addresses: readonly string[],
  bare: string,
): Promise<readonly Walked[]> => {
  const walks: Walked[] = []
  for (let n = 0; n < WALKS; n++)
    for (const address of addresses)
      walks.push({
        ...(await walkSlowly(browser, address)),
        address,
        refused: await middleOf(() => refuseSlowly(browser, address)),
        bareAnswered: await middleOf(() => answerBareSlowly(browser, bare)),
        bareWork: await tapBareSlowly(browser, bare),
      })
  return walks
}

/**
 * Of each press of an interview, the middle one of its walks.
 * @throws where the walks did not press alike
 */
export const pressByPress = (walks: readonly Walk[]): readonly number[] => {
  const [first] = walks
  if (walks.some(({ presses }) => presses.length !== first?.presses.length))
    throw new Error(`walks of ${walks.map(({ presses }) => presses.length).join(', ')} presses`)
  return (first?.presses ?? []).map((_, at) =>
    medianOf(walks.map(({ presses }) => presses[at] ?? Number.NaN)),
  )
}
