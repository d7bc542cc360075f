import type { CompiledPolicy } from './compile'
import type { IsoDate } from './day'
import { HIRES, type Slots } from './fact'
import { knownHires, type Situation } from './situation'
import type { Truth } from './truth'

/** A day from which on a policy comes to something else, perhaps, than the day before. */
export type Turn = { readonly day: IsoDate; readonly outcome: Truth }

/** Among more open hires than this no yes is sought that none of them brings alone. */
const MOST_OPEN = 20

/** Whether every version that judges hires judges each on its own: then a yes for one is a yes for the whole. */
export const isByHire = ({ editions }: CompiledPolicy): boolean =>
  editions.every(({ eachHire, reads }) => eachHire !== undefined && !reads.has(HIRES))

type Places = { readonly day: IsoDate; readonly at: number; readonly outcome: Truth }

/** The same for hires with the same answers. (JSON alone would take a length without end for an answer that is not known.) */
export const keyOfHire = (hire: Slots): string => JSON.stringify(hire.map(String))

const distinct = (hires: readonly Slots[]): readonly Slots[] => [
  ...new Map(hires.map((hire) => [keyOfHire(hire), hire])).values(),
]

/**
 * What a policy that judges each hire on its own comes to, turn by turn. A hire is judged on its own turning days only, so a
 * list costs as much as its hires, not as much as their number times all their days.
 * @param turnsOf what the policy comes to with this hire alone
 * @param exactly what it comes to on a day where no hire brings a yes and some are open
 */
export const turnsByHire = (
  s: Situation,
  turnsOf: (hire: Slots) => readonly Turn[],
  exactly: (open: Situation, day: IsoDate) => Truth,
): readonly Turn[] => {
  const hires = distinct(knownHires(s))
  const places = hires.flatMap((hire, at) =>
    turnsOf(hire).map(({ day, outcome }): Places => ({ day, at, outcome })),
  )
  const byDay = new Map<IsoDate, Places[]>()
  for (const place of places) byDay.set(place.day, [...(byDay.get(place.day) ?? []), place])
  const [sure, open] = [new Set<number>(), new Set<number>()]
  const judge = (day: IsoDate): Truth => {
    if (sure.size > 0) return 'yes'
    if (open.size < 2 || open.size > MOST_OPEN) return open.size === 0 ? 'no' : 'unknown'
    return exactly({ ...s, hires: hires.filter((_, at) => open.has(at)) }, day)
  }
  return [...byDay.keys()].sort().map((day) => {
    for (const { at, outcome } of byDay.get(day) ?? []) {
      sure.delete(at)
      open.delete(at)
      if (outcome !== 'no') (outcome === 'yes' ? sure : open).add(at)
    }
    return { day, outcome: judge(day) }
  })
}
