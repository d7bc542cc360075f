import { type Facts, HIRES, hiresAmong } from '../../src/engine'

const without = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/** The same answers with one thing less: an answer, a hire, or an answer about a hire. */
const lessByOne = (facts: Facts): readonly Facts[] => {
  const hires = hiresAmong(facts) ?? []
  return [
    ...Object.keys(facts).map((id) => without(facts, id)),
    ...hires.map((_, at) => ({ ...facts, [HIRES]: hires.filter((__, place) => place !== at) })),
    ...hires.flatMap((hire, at) =>
      Object.keys(hire).map((field) => ({
        ...facts,
        [HIRES]: hires.map((one, place) => (place === at ? without(one, field) : one)),
      })),
    ),
  ]
}

/** Takes answers away as long as it still shows. */
export const smallest = (facts: Facts, shows: (facts: Facts) => boolean): Facts => {
  const less = lessByOne(facts).find(shows)
  return less === undefined ? facts : smallest(less, shows)
}
