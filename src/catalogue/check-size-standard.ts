import type { Fault } from './fault'
import type { Shared } from './files'
import type { AskedFact } from './loaded'

const FILE = 'size-standard.json'

const faultAt = (path: string, message: string, mend: string): Fault => ({ file: FILE, path, message, mend })

type Row = Shared[typeof FILE]['rows'][number]

const withoutFigures = (
  { metrics }: Row,
  at: number,
  kindOf: ReadonlyMap<string, string>,
): readonly Fault[] =>
  metrics.flatMap(({ fact }, metric) =>
    ['integer', 'number'].includes(kindOf.get(fact) ?? 'number')
      ? []
      : [
          faultAt(
            `rows[${at}].metrics[${metric}].fact`,
            `${fact} is no figure, so no class can be told by it`,
            'name a fact that is a figure',
          ),
        ],
  )

/** A larger class asks for more; and by two rows of one industry no class would ever be settled. */
const wrongRow = (row: Row, at: number, rows: readonly Row[]): readonly Fault[] => [
  ...row.metrics.flatMap(({ small, medium, large }, metric) =>
    small <= medium && medium <= large
      ? []
      : [
          faultAt(
            `rows[${at}].metrics[${metric}]`,
            `the limits fall: ${small}, ${medium}, ${large}`,
            'write the least for "small", "medium" and "large" as the standard has them',
          ),
        ],
  ),
  ...(rows.findIndex(({ industry }) => industry === row.industry) < at
    ? [faultAt(`rows[${at}].industry`, `"${row.industry}" has a row already`, 'leave one of them')]
    : []),
]

/**
 * A size standard by which no size could be told, or a wrong one: the industry is not what firms choose from, a row is for none of
 * the choices, a choice has no row or two, a metric is no figure, or its limits fall. Metrics that are no facts at all are found where names are.
 */
export const wrongSizeStandard = (shared: Shared, asked: readonly AskedFact[]): readonly Fault[] => {
  const { industry, rows } = shared[FILE]
  const facts = asked.map(({ fact }) => fact)
  const kindOf = new Map(facts.map(({ id, kind }) => [id, kind]))
  const chosen = facts.find(({ id }) => id === industry)
  if (chosen?.kind !== 'choice') {
    const message = `no fact with choices is called "${industry}"`
    return [faultAt('industry', message, 'mend the name, or write the fact first in facts.json')]
  }
  const told = new Set(rows.map((row) => row.industry))
  const untold = chosen.options.filter((option) => !told.has(option))
  const faults = rows.flatMap((row, at) => {
    const message = `"${row.industry}" is none of the choices of ${industry}`
    const mend = 'mend the name, or write the choice first in facts.json'
    const isKnown = chosen.options.includes(row.industry)
    return [
      ...(isKnown ? [] : [faultAt(`rows[${at}].industry`, message, mend)]),
      ...withoutFigures(row, at, kindOf),
      ...wrongRow(row, at, rows),
    ]
  })
  const mend = 'write the row of this industry'
  return [
    ...faults,
    ...untold.map((option) => faultAt('rows', `"${option}" has no row, so firms of it have no size`, mend)),
  ]
}
