import { changesFile } from './changes-schema'
import { type Checked, check, type RawFiles } from './check-file'
import type { Fault } from './fault'
import { type CatalogueChange, CHANGES_FILE, GLOSSARY_FILE, type Shared, type Term } from './files'
import { glossaryFile } from './glossary-schema'
import { danglingNames, namesIn, repeatedIds, repeatedSpellings } from './names'

/** The glossary, which explains words and judges nothing. */
export const readGlossary = (raw: RawFiles, shared: Shared): Checked<readonly Term[]> => {
  const { content, faults } = check(GLOSSARY_FILE, raw, glossaryFile)
  if (content === undefined) return { faults }
  const found = [
    ...danglingNames(GLOSSARY_FILE, content, namesIn(shared)),
    ...repeatedIds(GLOSSARY_FILE, 'terms', content.terms),
    ...repeatedSpellings(GLOSSARY_FILE, content.terms),
  ]
  return found.length > 0 ? { faults: found } : { content: content.terms, faults: [] }
}

/** Changes of policies that there are not, and changes out of order. */
const wrongChanges = (changes: readonly CatalogueChange[], policies: readonly string[]): readonly Fault[] =>
  changes.flatMap(({ on, policies: named = [] }, at) => {
    const path = `changes[${at}]`
    const strange = named.filter((id) => !policies.includes(id))
    const later = changes.slice(at + 1).find((change) => change.on > on)
    return [
      ...strange.map((id) => ({
        file: CHANGES_FILE,
        path: `${path}.policies`,
        message: `no policy is called "${id}"`,
        mend: 'mend the name; that of a policy that was taken away leave out here too',
      })),
      ...(later
        ? [
            {
              file: CHANGES_FILE,
              path: `${path}.on`,
              message: `${on} stands before ${later.on}`,
              mend: 'put the newest change first',
            },
          ]
        : []),
    ]
  })

/** What changed in the catalogue, the newest first. */
export const readChanges = (raw: RawFiles, shared: Shared): Checked<readonly CatalogueChange[]> => {
  const { content, faults } = check(CHANGES_FILE, raw, changesFile)
  if (content === undefined) return { faults }
  const found = [
    ...repeatedIds(CHANGES_FILE, 'changes', content.changes),
    ...wrongChanges(content.changes, shared['index.json'].policies),
  ]
  return found.length > 0 ? { faults: found } : { content: content.changes, faults: [] }
}
