import type { LoadedCatalogue } from '../catalogue'
import type { IsoDate, Source, Term, Test } from '../engine'

/** A figure as the law set it for a time; `of` names the province and what else it depends on. */
export type SetFigure = {
  readonly from: IsoDate
  /** The last day, included; undefined while it holds. */
  readonly to: IsoDate | undefined
  readonly of: readonly string[]
  readonly value: number | boolean
  readonly source: Source
}

/** A parameter named by a rule or an amount, with the facts it is set by. */
export type Named = { readonly parameter: string; readonly by: readonly string[] }

type Definitions = LoadedCatalogue['catalogue']['definitions']
type Part = Term | Test | readonly unknown[] | object | string | number | boolean | undefined

const sharedIn = (part: object, { conditions, terms }: Definitions): readonly object[] => {
  const shared = [
    'definition' in part && typeof part.definition === 'string' ? conditions[part.definition] : undefined,
    'use' in part && typeof part.use === 'string' ? terms[part.use] : undefined,
  ]
  return shared.filter((one) => one !== undefined)
}

const namedHere = (part: object): readonly Named[] => {
  if (!('parameter' in part) || typeof part.parameter !== 'string') return []
  const by = 'by' in part && Array.isArray(part.by) ? part.by.filter((id) => typeof id === 'string') : []
  return [{ parameter: part.parameter, by }]
}

/** Every figure of the law that a rule or an amount names, also by way of what is shared; each once. */
export const figuresNamed = (part: Part, definitions: Definitions): readonly Named[] => {
  if (typeof part !== 'object') return []
  const inner = Array.isArray(part) ? part : [...Object.values(part), ...sharedIn(part, definitions)]
  const all = [...namedHere(part), ...inner.flatMap((one) => figuresNamed(one, definitions))]
  return [...new Map(all.map((named) => [named.parameter, named])).values()]
}
