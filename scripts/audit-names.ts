import type { LoadedCatalogue } from '../src/catalogue/loaded'

type Part = { readonly catalogue: LoadedCatalogue['catalogue'] } & Partial<Pick<LoadedCatalogue, 'pages'>>

/** What is named, by the kind of thing. */
export type Named = Readonly<
  Record<'acts' | 'facts' | 'parameters' | 'conditions' | 'terms', ReadonlySet<string>>
>

type Visit = (field: string, value: string) => void

const FACT_FIELDS = new Set(['fact', 'by', 'asks', 'gives', 'askedIfUnknown'])

const visitAll = (value: unknown, visit: Visit, field = ''): void => {
  if (typeof value === 'string') visit(field, value)
  else if (Array.isArray(value)) for (const item of value) visitAll(item, visit, field)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) visitAll(inner, visit, name)
}

/** Every act, fact, parameter and definition that the policies name, also by way of a definition or a follow-up. */
export const namedIn = ({ catalogue }: Part): Named => {
  const named = {
    acts: new Set<string>(),
    facts: new Set<string>(),
    parameters: new Set<string>(),
    conditions: new Set<string>(),
    terms: new Set<string>(),
  }
  const { definitions } = catalogue
  const visit: Visit = (field, value) => {
    if (field === 'act') named.acts.add(value)
    if (FACT_FIELDS.has(field)) named.facts.add(value)
    if (field === 'definition') {
      named.conditions.add(value)
      visitAll(definitions.conditions[value], visit)
    }
    if (field === 'use') {
      named.terms.add(value)
      visitAll(definitions.terms[value], visit)
    }
    if (field === 'parameter' && !named.parameters.has(value)) {
      named.parameters.add(value)
      visitAll(catalogue.parameters.find(({ id }) => id === value)?.values, visit)
    }
  }
  visitAll(catalogue.policies, visit)
  visitAll(catalogue.sizeStandard, visit)
  named.facts.add(catalogue.sizeStandard.industry)
  const whole = catalogue.facts.filter(({ id }) => id.startsWith('hire.') && named.facts.has(id))
  if (whole.length > 0) named.facts.add('enterprise.hires')
  return named
}
