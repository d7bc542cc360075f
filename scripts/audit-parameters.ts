import type { Fault, Wrong } from '../src/catalogue/fault'
import { policyFileName } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import type { IsoDate } from '../src/engine'
import { namedIn } from './audit-names'
import { type Node, nodesIn } from './audit-nodes'

type Parameter = LoadedCatalogue['catalogue']['parameters'][number]
type Beginning = { readonly of: string; readonly from: IsoDate }

/** The first day of a figure in each province that has one, unless the file says why there is none before. */
const beginningsOf = ({ before, values }: Parameter): readonly Beginning[] => {
  const first = new Map<string, IsoDate>()
  for (const { from, of = [] } of before === undefined ? values : [])
    if (!first.has(of.join(' '))) first.set(of.join(' '), from)
  return [...first].map(([of, from]) => ({ of, from }))
}

/** A figure that begins after the edition that uses it would leave that edition, or a province in it, without one. */
const uncovered = ({ catalogue }: LoadedCatalogue): readonly Fault[] =>
  catalogue.policies.flatMap((policy) =>
    policy.editions.flatMap((edition, at) => {
      const alone = { ...catalogue, policies: [{ ...policy, editions: [edition] as const }] }
      const named = namedIn({ catalogue: alone }).parameters
      return catalogue.parameters
        .filter(({ id }) => named.has(id))
        .flatMap((parameter) =>
          beginningsOf(parameter)
            .filter(({ from }) => from > edition.from)
            .map(({ of, from }) => ({
              file: `policies/${policy.id}.json`,
              path: `editions[${at}]`,
              message: `"${parameter.id}"${of && ` of ${of}`} begins on ${from}, after the edition does (${edition.from})`,
              mend: 'add the value that held before, or say in its "before" why there was none',
            })),
        )
    }),
  )

const byOf = ({ node }: Node): readonly string[] => (Array.isArray(node.by) ? node.by : [])

/** By which facts a rule or amount asks for each figure; where one of them forgets some, the other counts. */
const askedBy = ({ catalogue }: LoadedCatalogue): ReadonlyMap<unknown, readonly string[]> =>
  new Map(
    [...nodesIn(catalogue.policies), ...nodesIn(catalogue.definitions)]
      .filter(({ node }) => node.parameter !== undefined)
      .sort((one, other) => byOf(one).length - byOf(other).length)
      .map((place) => [place.node.parameter, byOf(place)]),
  )

/** A rule or amount that asks for a figure by fewer or more questions than each of its values is set by would never find one. */
const misasked = ({ policies, catalogue: { definitions, parameters } }: LoadedCatalogue): readonly Fault[] =>
  [
    ...[...policies].map(([id, policy]) => ({ file: policyFileName(id), content: policy })),
    { file: 'definitions.json', content: definitions },
  ].flatMap(({ file, content }) =>
    nodesIn(content).flatMap((place) => {
      const { node, path } = place
      const values = parameters.find(({ id }) => id === node.parameter)?.values ?? []
      const by = byOf(place)
      if (values.length === 0 || values.some(({ of = [] }) => of.length === by.length)) return []
      const message = `"${node.parameter}" is asked for by ${by.join(', ') || 'no question'}, but its values are set by ${values[0]?.of?.join(', ') ?? 'none'}`
      const mend =
        'name in "by" one question for each answer in "of" in parameters.json, in that order, and none where there is no "of"'
      return [{ file, path, message, mend }]
    }),
  )

/** A value of a province that there is not, or of too few or many answers, would never be found. */
const unfindable = (loaded: LoadedCatalogue): readonly Fault[] => {
  const by = askedBy(loaded)
  const options = (fact: string | undefined) =>
    loaded.asked.get(fact ?? '')?.options.map(({ value }) => value) ?? []
  return loaded.catalogue.parameters.flatMap(({ id, values }, parameter) => {
    const facts = by.get(id)
    if (facts === undefined)
      return [
        {
          file: 'parameters.json',
          path: id,
          message: 'nothing uses this figure',
          mend: 'name it in a rule or amount, or take it away',
        },
      ]
    return values.flatMap(({ of = [] }, at) =>
      of.length === facts.length && of.every((key, place) => options(facts[place]).includes(key))
        ? []
        : [
            {
              file: 'parameters.json',
              path: `parameters[${parameter}].values[${at}].of`,
              message: of.length
                ? `"${of.join(', ')}" is no answer to ${facts.join(', ') || 'any question'}`
                : `is missing, though the figure is set by ${facts.join(', ')}`,
              mend: 'write one answer for each question by which rules ask for this figure ("by")',
            },
          ],
    )
  })
}

/** Why a value cannot be one of its parameter: a yes/no has no unit, a share is of a whole, nothing is counted below 0. */
const misfitOf = (value: number | boolean, unit: Parameter['unit']): Wrong | undefined => {
  if (unit === undefined)
    return typeof value === 'boolean'
      ? undefined
      : { message: 'is a figure without a "unit"', mend: 'name the unit, or write true or false' }
  if (typeof value === 'boolean')
    return { message: `is no figure in ${unit}`, mend: 'write a number, or take "unit" away' }
  if (unit === 'share' && value > 1)
    return { message: `${value} is more than the whole`, mend: 'write a share between 0 and 1: 50% is 0.5' }
  return value < 0 ? { message: `${value} is below 0`, mend: 'write it without the minus' } : undefined
}

const misfits = ({ catalogue: { parameters } }: LoadedCatalogue): readonly Fault[] =>
  parameters.flatMap(({ unit, values }, parameter) =>
    values.flatMap(({ value }, at) => {
      const wrong = misfitOf(value, unit)
      const path = `parameters[${parameter}].values[${at}].value`
      return wrong ? [{ file: 'parameters.json', path, ...wrong }] : []
    }),
  )

/** Figures that are none of their unit, that do not cover their edition, that nothing uses, or that no answer finds. */
export const parameterFaults = (loaded: LoadedCatalogue): readonly Fault[] => [
  ...misfits(loaded),
  ...uncovered(loaded),
  ...unfindable(loaded),
  ...misasked(loaded),
]
