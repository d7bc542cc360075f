import * as z from 'zod/mini'
import { createFactChecker } from '../src/catalogue/check-facts'
import type { RawFiles } from '../src/catalogue/check-file'
import { type Fault, faultsOf, READING } from '../src/catalogue/fault'
import { casesFile } from '../src/catalogue/policy-schema'
import { assess, type Catalogue, type CompiledPolicy, type IsoDate, readSituation } from '../src/engine'
import { CATALOGUE_FOLDER, readFiles } from './catalogue-files'
import type { MadeUp } from './situations'

type WorkedCases = z.infer<typeof casesFile>

/** Where a policy's worked cases stand, from the catalogue's folder. */
export const casesPath = (id: string): string => `policies/${id}.cases.json`

/** The worked cases of a policy, or what is wrong with their file. */
export const readWorkedCases = (
  files: RawFiles,
  id: string,
): { readonly read?: WorkedCases; readonly faults: readonly Fault[] } => {
  const file = casesPath(id)
  if (!Object.hasOwn(files, file))
    return {
      faults: [
        {
          file,
          path: '',
          message: 'the file is missing',
          mend: 'write the worked cases of the policy there',
        },
      ],
    }
  const { data, error } = z.safeParse(casesFile, files[file], READING)
  return error ? { faults: faultsOf(file, error) } : { read: data, faults: [] }
}

/** Judges worked cases: what must come out, by the names of `expect`; or which answer cannot be taken. */
export const createCaseJudge = (catalogue: Catalogue) => {
  const check = createFactChecker(catalogue)
  return (policy: CompiledPolicy, facts: unknown, asOf: IsoDate) => {
    const checked = check(facts, policy.policy.audience[0] ?? 'enterprise')
    if ('fault' in checked) return checked
    const judged = assess(policy, readSituation({ ...catalogue, assume: true }, checked.facts, asOf))
    const { verdict, certainty, edition, amountUpTo, missing, hires } = judged
    return { found: { verdict, certainty, edition: edition?.id ?? null, amountUpTo, missing, hires } }
  }
}

/** The worked cases of all policies as situations of the policy's first audience, whatever they expect. */
export const workedSituations = (
  catalogue: Catalogue,
  files: RawFiles = readFiles(CATALOGUE_FOLDER).raw,
): readonly MadeUp[] => {
  const check = createFactChecker(catalogue)
  return catalogue.policies.flatMap(({ id, audience: [audience = 'enterprise'] }) =>
    (readWorkedCases(files, id).read?.cases ?? []).flatMap(({ asOf, facts }) => {
      const checked = check(facts, audience)
      return 'fault' in checked ? [] : [{ audience, asOf, facts: checked.facts }]
    }),
  )
}
