import type { Catalogue, Fact, IsoDate } from '../engine'
import type { Fault } from './fault'
import type {
  Act,
  CatalogueChange,
  FactFile,
  LawFigure,
  LifeSituation,
  Option,
  Page,
  PolicyFile,
  Shared,
  Term,
} from './files'

/** A fact as it is asked: its rule side, its words and its options with their words. */
export type AskedFact = {
  readonly fact: Fact
  readonly says: FactFile['says']
  readonly options: readonly Option[]
  /** The fact after whose "I don't know" this one is asked for. */
  readonly askedIfUnknown: string | undefined
  /** Why the fact is kept though no rule reads it. */
  readonly unread: string | undefined
  /** What an answer seldom lies outside of; of a day, in months from the day asked about. */
  readonly likely: FactFile['likely']
}

/** The whole catalogue, checked: what the engine judges by, and the words around it. */
export type LoadedCatalogue = {
  readonly catalogue: Catalogue
  readonly verifiedOn: IsoDate
  readonly asked: ReadonlyMap<string, AskedFact>
  readonly pages: readonly Page[]
  readonly policies: ReadonlyMap<string, PolicyFile>
  readonly acts: ReadonlyMap<string, Act>
  /** Every figure set by law, with its name. */
  readonly figures: ReadonlyMap<string, LawFigure>
  /** What readers say of themselves, and which policies may then be theirs. */
  readonly situations: readonly LifeSituation[]
  /** Official terms with their explanations; none where the glossary could not be read. */
  readonly glossary: readonly Term[]
  /** What changed in the catalogue, the newest first; none where that could not be read. */
  readonly changes: readonly CatalogueChange[]
  /** What is wrong with policies or the glossary, which were left out; the others still work. */
  readonly faults: readonly Fault[]
  /** Whether it is what was kept on the device, as the server did not answer. */
  readonly isKept?: boolean
}

const optionsOf = (file: FactFile, lists: Shared['facts.json']['lists']): readonly Option[] => {
  if (!('options' in file)) return []
  return typeof file.options === 'string' ? (lists[file.options] ?? []) : file.options
}

const askedOf = (file: FactFile, lists: Shared['facts.json']['lists']): AskedFact => {
  const options = optionsOf(file, lists)
  const { says, askedIfUnknown, unread, likely, ...rest } = file
  const fact: Fact = 'options' in rest ? { ...rest, options: options.map(({ value }) => value) } : rest
  return { fact, says, options, askedIfUnknown, unread, likely }
}

/** Puts well-formed files together. */
export const assemble = (
  shared: Shared,
  policies: readonly PolicyFile[],
  faults: readonly Fault[],
): LoadedCatalogue => {
  const { lists, facts, pages } = shared['facts.json']
  const asked = facts.map((file) => askedOf(file, lists))
  return {
    catalogue: {
      version: shared['index.json'].version,
      facts: asked.map(({ fact }) => fact),
      parameters: shared['parameters.json'].parameters,
      definitions: shared['definitions.json'],
      sizeStandard: shared['size-standard.json'],
      policies,
    },
    verifiedOn: shared['index.json'].verifiedOn,
    asked: new Map(asked.map((one) => [one.fact.id, one])),
    pages,
    policies: new Map(policies.map((policy) => [policy.id, policy])),
    acts: new Map(shared['acts.json'].acts.map((act) => [act.id, act])),
    figures: new Map(shared['parameters.json'].parameters.map((figure) => [figure.id, figure])),
    situations: shared['situations.json'].situations,
    glossary: [],
    changes: [],
    faults,
  }
}
