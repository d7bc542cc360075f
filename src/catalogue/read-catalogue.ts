import * as z from 'zod/mini'
import { answerSchema } from './answer-schema'
import { blanksIn } from './blanks'
import { wrongChanges } from './check-change'
import { type Checked, check, type RawFiles } from './check-file'
import { emptyGroups } from './check-groups'
import { checkPolicy } from './check-policy'
import { wrongRuleWords } from './check-rule-words'
import { homeless, wrongSituations } from './check-situations'
import { wrongSizeStandard } from './check-size-standard'
import type { Fault } from './fault'
import { SHARED_FILES } from './file-schemas'
import { type PolicyFile, policyFileName, SHARED_FILE_NAMES, type Shared } from './files'
import { type AskedFact, assemble, type LoadedCatalogue } from './loaded'
import { danglingNames, namesIn, repeatedIds } from './names'
import { policyFile } from './policy-schema'
import { readChanges, readGlossary } from './read-beside'

/** A figure's values stand in order of time, or an older one would be taken for the newest. */
const disorder = (shared: Shared): readonly Fault[] =>
  shared['parameters.json'].parameters.flatMap(({ values }, parameter) =>
    values.flatMap(({ from, of }, at) => {
      const later = values.findIndex(
        (value, place) => place < at && String(value.of) === String(of) && value.from >= from,
      )
      return later === -1
        ? []
        : [
            {
              file: 'parameters.json',
              path: `parameters[${parameter}].values[${at}].from`,
              message: `${from} does not come after the value before it, values[${later}]${of ? ` of ${of.join(', ')}` : ''}`,
              mend: 'put the values in order of time, the oldest first, and each day once',
            },
          ]
    }),
  )

/** What counts when nothing was answered must itself be an answer. */
const wrongDefaults = (asked: readonly AskedFact[]): readonly Fault[] =>
  asked.flatMap(({ fact }) =>
    fact.default === undefined || z.safeParse(answerSchema(fact), fact.default).success
      ? []
      : [
          {
            file: 'facts.json',
            path: `${fact.id}.default`,
            message: `the default ${fact.default} cannot be an answer`,
            mend: 'write an answer that the question takes, or take the default away',
          },
        ],
  )

const sharedFaults = (shared: Shared): readonly Fault[] => {
  const names = namesIn(shared)
  const asked = [...assemble(shared, [], []).asked.values()]
  return [
    ...SHARED_FILE_NAMES.flatMap((file) => danglingNames(file, shared[file], names)),
    ...repeatedIds('facts.json', 'facts', shared['facts.json'].facts),
    ...repeatedIds('parameters.json', 'parameters', shared['parameters.json'].parameters),
    ...repeatedIds('acts.json', 'acts', shared['acts.json'].acts),
    ...repeatedIds('situations.json', 'situations', shared['situations.json'].situations),
    ...wrongSituations(shared),
    ...wrongSizeStandard(shared, asked),
    ...wrongRuleWords('definitions.json', shared['definitions.json']),
    ...Object.entries(shared['definitions.json'].conditions).flatMap(([id, condition]) =>
      emptyGroups('definitions.json', condition, `conditions.${id}`),
    ),
    ...disorder(shared),
    ...wrongDefaults(asked),
    ...wrongChanges(asked),
  ]
}

const readShared = (raw: RawFiles): Checked<Shared> => {
  const results = SHARED_FILE_NAMES.map(
    (file) => [file, check<unknown>(file, raw, SHARED_FILES[file])] as const,
  )
  const faults = results.flatMap(([, result]) => result.faults)
  if (faults.length > 0) return { faults }
  // biome-ignore lint/plugin/no-assertion: each file has just met its own schema
  const content = Object.fromEntries(results.map(([file, result]) => [file, result.content])) as Shared
  return { content, faults: sharedFaults(content) }
}

const wrongInPolicy = (policy: PolicyFile, id: string, shared: Shared): readonly Fault[] => {
  const dangling = danglingNames(policyFileName(id), policy, namesIn(shared))
  return dangling.length > 0 ? dangling : checkPolicy(policy, id, shared)
}

const readPolicy = (id: string, raw: RawFiles, shared: Shared): Checked<PolicyFile> => {
  const file = policyFileName(id)
  const { content, faults } = check(file, raw, policyFile)
  if (content === undefined) return { faults }
  const blanks = blanksIn(file, content)
  const found = blanks.length > 0 ? blanks : wrongInPolicy(content, id, shared)
  return found.length > 0 ? { faults: found } : { content, faults: [] }
}

/**
 * Checks all files and puts them together. A fault in a shared file leaves nothing to judge by; a faulty or unfinished policy,
 * a faulty glossary or list of changes is left out and named, and the others still work.
 */
export const readCatalogue = (raw: RawFiles): Checked<LoadedCatalogue> => {
  const { content: shared, faults } = readShared(raw)
  if (shared === undefined || faults.length > 0) return { faults }
  const results = shared['index.json'].policies.map((id) => readPolicy(id, raw, shared))
  const policies = results.flatMap(({ content }) => content ?? [])
  const [glossary, changes] = [readGlossary(raw, shared), readChanges(raw, shared)]
  const read = [...results, glossary, changes].flatMap((result) => result.faults)
  const left = [...read, ...homeless(shared)]
  return {
    content: {
      ...assemble(shared, policies, left),
      glossary: glossary.content ?? [],
      changes: changes.content ?? [],
    },
    faults: left,
  }
}
