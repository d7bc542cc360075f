import type { Catalogue } from './catalogue'
import { type CompiledCondition, compileCondition } from './compile-condition'
import { compileTerm } from './compile-term'
import { compileTest } from './compile-test'
import type { Compiler, NumberTerm } from './compiler'
import { LAST_DAY, type Ordinal, ordinalOf } from './day'
import type { Audience } from './fact'
import { formsFor } from './form'
import { type InSteps, inOneGo } from './in-steps'
import { type Landmarks, landmarksIn } from './landmarks'
import { once } from './once'
import { type AmountRule, checkedUntil, type Edition, type Policy } from './policy'

export type CompiledAmount = {
  readonly rule: AmountRule
  readonly yuan: NumberTerm
  readonly parts: Readonly<Record<string, NumberTerm>>
  readonly owed: NumberTerm | undefined
}
export type CompiledEdition = {
  readonly edition: Edition
  /** Its first and last day, and the last on which its certainty holds. */
  readonly first: Ordinal
  readonly last: Ordinal
  readonly lastSure: Ordinal
  readonly compiler: Compiler
  readonly landmarks: Landmarks
  /** Ids of the facts its conditions read. */
  readonly reads: ReadonlySet<string>
  readonly rule: CompiledCondition
  readonly eachHire: CompiledCondition | undefined
  readonly amount: CompiledAmount | undefined
}
export type CompiledPolicy = { readonly policy: Policy; readonly editions: readonly CompiledEdition[] }

/** A catalogue made ready: compiled once, then cheap for every situation. */
export type CompiledCatalogue = {
  readonly catalogue: Catalogue
  readonly compiler: Compiler
  readonly policies: readonly CompiledPolicy[]
}

const found =
  <Thing>(things: ReadonlyMap<string, Thing>, what: string) =>
  (id: string): Thing => {
    const thing = things.get(id)
    if (thing === undefined) throw new Error(`no such ${what}: ${id}`)
    return thing
  }

const createCompiler = ({ facts, parameters, definitions, sizeStandard }: Catalogue): Compiler => {
  const ofSize = new Set([
    sizeStandard.industry,
    ...sizeStandard.rows.flatMap(({ metrics }) => metrics.map(({ fact }) => fact)),
  ])
  const { placed, derived, sizesOf } = formsFor({ facts, sizeStandard })
  const compiler: Compiler = {
    facts,
    isOfSize: (id) => ofSize.has(id),
    sizeSlot: derived?.slot ?? -1,
    sizesOf,
    factOf: found(new Map(placed.map((one) => [one.fact.id, one])), 'fact'),
    parameterOf: found(new Map(parameters.map((parameter) => [parameter.id, parameter])), 'parameter'),
    definitions,
    parameters,
    sizeStandard,
    term: (term) => compileTerm(compiler, term),
    // A condition that many policies name is one, and stays near at hand.
    test: once((test) => compileTest(compiler, test)),
  }
  return compiler
}

const compileAmount = (compiler: Compiler, rule: AmountRule): CompiledAmount => {
  const figure = (term: AmountRule['yuan']): NumberTerm => {
    const compiled = compiler.term(term)
    if (compiled.kind !== 'number')
      throw new Error(`an amount is a figure, not a day: ${JSON.stringify(term)}`)
    return compiled
  }
  const parts = Object.entries(rule.parts ?? {}).map(([name, part]) => [name, figure(part.term)] as const)
  return {
    rule,
    yuan: figure(rule.yuan),
    parts: Object.fromEntries(parts),
    owed: rule.owed && figure(rule.owed),
  }
}

const compileEdition = (compiler: Compiler, edition: Edition): CompiledEdition => {
  const rule = compileCondition(compiler, edition.rule)
  const eachHire = edition.eachHire && compileCondition(compiler, edition.eachHire)
  return {
    edition,
    first: ordinalOf(edition.from),
    last: ordinalOf(edition.to ?? LAST_DAY),
    lastSure: ordinalOf(checkedUntil(edition) ?? LAST_DAY),
    compiler,
    landmarks: landmarksIn([edition.rule, edition.eachHire], compiler),
    reads: new Set([...rule.reads, ...(eachHire?.reads ?? [])]),
    rule,
    eachHire,
    amount: edition.amount && compileAmount(compiler, edition.amount),
  }
}

/** The policies for an audience, in the catalogue's order. */
export const policiesFor = (
  { policies }: Pick<CompiledCatalogue, 'policies'>,
  audience: Audience,
): readonly CompiledPolicy[] => policies.filter(({ policy }) => policy.audience.includes(audience))

/** The rules made ready, policy by policy. @throws when a rule names what the catalogue does not hold; a checked catalogue never does */
export function* compileInSteps(catalogue: Catalogue): InSteps<CompiledCatalogue> {
  const compiler = createCompiler(catalogue)
  const policies: CompiledPolicy[] = []
  for (const policy of catalogue.policies) {
    policies.push({ policy, editions: policy.editions.map((edition) => compileEdition(compiler, edition)) })
    yield
  }
  return { catalogue, compiler, policies }
}

/** The same in one go. */
export const compileCatalogue = (catalogue: Catalogue): CompiledCatalogue =>
  inOneGo(compileInSteps(catalogue))
