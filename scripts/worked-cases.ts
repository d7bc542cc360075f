import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { createFactChecker } from '../src/catalogue/check-facts'
import { type Fault, faultsOf } from '../src/catalogue/fault'
import { casesFile } from '../src/catalogue/policy-schema'
import type { Catalogue } from '../src/engine'
import { CATALOGUE_FOLDER } from './catalogue-files'
import type { MadeUp } from './situations'

type WorkedCases = z.infer<typeof casesFile>

/** Where a policy's worked cases stand, from the catalogue's folder. */
export const casesPath = (id: string): string => `policies/${id}.cases.json`

/** The worked cases of a policy, or what is wrong with their file; both undefined when there is none. */
export const readWorkedCases = (
  id: string,
): { readonly read?: WorkedCases; readonly faults?: readonly Fault[] } => {
  const file = casesPath(id)
  const path = `${CATALOGUE_FOLDER}${file}`
  if (!existsSync(path)) return {}
  const { data, error } = z.safeParse(casesFile, JSON.parse(readFileSync(path, 'utf8')), {
    reportInput: true,
  })
  return error ? { faults: faultsOf(file, error) } : { read: data }
}

/** The worked cases of all policies as situations of the policy's first audience, whatever they expect. */
export const workedSituations = (catalogue: Catalogue): readonly MadeUp[] => {
  const check = createFactChecker(catalogue)
  return catalogue.policies.flatMap(({ id, audience: [audience = 'enterprise'] }) =>
    (readWorkedCases(id).read?.cases ?? []).flatMap(({ asOf, facts }) => {
      const checked = check(facts, audience)
      return 'fault' in checked ? [] : [{ audience, asOf, facts: checked.facts }]
    }),
  )
}
