import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { notJson } from '../../src/catalogue/not-json'
import { readCatalogue } from '../../src/catalogue/read-catalogue'
import { assess, compileCatalogue, readSituation } from '../../src/engine'
import { CATALOGUE_FOLDER, readFiles } from '../catalogue-files'
import type { MadeUp } from '../situations'
import { workedSituations } from '../worked-cases'
import { type Door, doorOf } from './door'
import { edits, withEdits } from './mutate-json'
import { cuts, withCuts } from './mutate-text'
import { loaded, policies } from './possible'

type Read = typeof readCatalogue
type Found = ReturnType<Read>

const { raw } = readFiles(CATALOGUE_FOLDER)
const names = Object.keys(raw).filter((file) => !file.endsWith('.cases.json') && file !== 'readings.json')
const fileOf = (id: string): string => `policies/${id}.json`
const situations = workedSituations(loaded.catalogue)

/** What each policy of a catalogue comes to in one situation, by its id. */
const verdictsIn = ({ catalogue }: typeof loaded, { audience, asOf, facts }: MadeUp) => {
  const situation = readSituation({ ...catalogue, assume: true }, facts, asOf)
  return Object.fromEntries(
    compileCatalogue(catalogue)
      .policies.filter(({ policy }) => policy.audience.includes(audience))
      .map((policy) => {
        const { verdict, certainty, amountUpTo, missing, hires } = assess(policy, situation)
        return [policy.policy.id, { verdict, certainty, amountUpTo, missing, hires }]
      }),
  )
}

/** Each fault says in which file, what is wrong, and what to do. */
const checkFaults = ({ faults }: Found, file: string): void => {
  for (const fault of faults) {
    ok(fault.message !== '' && fault.mend !== '' && typeof fault.path === 'string', 'a fault without words')
    ok(
      Object.hasOwn(raw, fault.file) || fault.file.startsWith('policies/'),
      `no file is called ${fault.file}`,
    )
  }
  if (file.startsWith('policies/'))
    deepEqual(
      faults.filter((fault) => fault.file !== file),
      [],
      'another file was blamed',
    )
}

/** Files on which the verdicts of other policies do not hang. */
const isAside = (file: string): boolean =>
  file.startsWith('policies/') || file === 'glossary.json' || file === 'changes.json'

/** One file spoilt: the policies of all others are there, and come to what they come to without it. */
const checkOthers = (found: Found, file: string, situation: MadeUp): void => {
  ok(found.content, 'one bad file left nothing to judge by')
  const others = policies.filter(({ id }) => fileOf(id) !== file).map(({ id }) => id)
  for (const id of others) ok(found.content.policies.has(id), `${id} was left out for the fault of another`)
  const [before, after] = [verdictsIn(loaded, situation), verdictsIn(found.content, situation)]
  for (const id of others)
    deepEqual(after[id], before[id], `${id} comes out otherwise for the fault of another`)
}

const parsed = (file: string, text: string): { readonly content: unknown } | undefined => {
  try {
    return { content: JSON.parse(text) }
  } catch (error) {
    const { file: named, message, mend } = notJson(file, text, error)
    equal(named, file)
    ok(message && mend)
    return undefined
  }
}

/** The files of the catalogue with one of them spoilt; a text that is not JSON is as good as missing. */
const withFile = (file: string, content: unknown, spoilt: Parameters<typeof withCuts>[1]) => {
  const read =
    spoilt.length === 0 ? { content } : parsed(file, withCuts(JSON.stringify(content) ?? '', spoilt))
  const { [file]: _, ...others } = raw
  return read ? { ...others, [file]: read.content } : others
}

/**
 * Catalogues with one file spoilt. Every fault is named with its file; one bad policy leaves all others judging as before; and
 * whatever is accepted can be judged by.
 */
export const catalogueDoor = (read: Read = readCatalogue): Door =>
  doorOf({
    name: 'catalogues',
    share: 1,
    inputs: fc.record({
      file: fc.constantFrom(...names),
      changes: edits(2),
      spoilt: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: cuts() }),
      situation: fc.constantFrom(...situations),
    }),
    holds: ({ file, changes, spoilt, situation }) => {
      const found = read(withFile(file, withEdits(raw[file], changes), spoilt))
      checkFaults(found, file)
      if (isAside(file)) return checkOthers(found, file, situation)
      ok(found.content || found.faults.length > 0, 'nothing to judge by, and nobody says why')
      if (found.content) verdictsIn(found.content, situation)
    },
  })
