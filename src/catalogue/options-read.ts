import type { LoadedCatalogue } from './loaded'

const optionsIn = (value: unknown, fact: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => optionsIn(item, fact))
  if (typeof value !== 'object' || value === null) return []
  const own = 'fact' in value && value.fact === fact && 'options' in value ? value.options : []
  const texts = Array.isArray(own) ? own.filter((option) => typeof option === 'string') : []
  return [...texts, ...Object.values(value).flatMap((inner) => optionsIn(inner, fact))]
}

/** The options of a fact that some rule asks about; others need not be offered. */
export const optionsRead = ({ catalogue }: LoadedCatalogue, fact: string): ReadonlySet<string> =>
  new Set(optionsIn([catalogue.policies, catalogue.definitions], fact))
