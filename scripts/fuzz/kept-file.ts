import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { createFactSieve } from '../../src/catalogue'
import { textForFile } from '../../src/draft'
import { HIRES } from '../../src/engine'
import words from '../../src/i18n/zh-CN.json'
import { drafts } from '../../src/keep/drafts.test-support'
import { readParcel } from '../../src/keep/parcel'
import { RECEIPT } from '../../src/verdict/receipt'
import { type Door, doorOf } from './door'
import { hostileTexts } from './hostile'
import { edits, withEdits } from './mutate-json'
import { cuts, withCuts } from './mutate-text'
import { answersIn, contentOf, loaded, wrongInFacts } from './possible'

const sift = createFactSieve(loaded.catalogue)

/** Answers of a file of the first version, which knew no notes. */
const olderText = (text: string): string => {
  const { notes: _, ...older } = JSON.parse(text)
  return JSON.stringify({ ...older, version: 1 })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every answer that was given, by its path. */
const pathsOf = (answers: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) =>
    id === HIRES && Array.isArray(answer)
      ? answer.flatMap((hire, at) =>
          isRecord(hire) ? Object.keys(hire).map((field) => `${id}[${at}].${field}`) : [`${id}[${at}]`],
        )
      : [id],
  )

/** No answer is lost: each is taken over, or the reader is told that it was not. */
const checkAll = (answers: Readonly<Record<string, unknown>>): void => {
  const { facts, leftOut } = sift(answers)
  deepEqual(wrongInFacts(facts), [])
  const taken = pathsOf(facts).length
  const told = new Set(leftOut.map(({ path }) => path))
  equal(taken + told.size >= new Set(pathsOf(answers)).size, true, 'an answer was lost silently')
  deepEqual(sift(facts), { facts, leftOut: [] })
}

const inputs = fc.record({
  draft: drafts,
  isOlder: fc.boolean(),
  changes: edits(),
  spoilt: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: cuts() }),
  other: fc.option(hostileTexts, { freq: 20 }),
})

/**
 * Files of answers. A file gives just the answers that stand in it, each taken over or named as left out, or a code for which
 * there is a sentence; a file of an older version gives what it gave then.
 */
export const keptFileDoor = (read: typeof readParcel = readParcel): Door =>
  doorOf({
    name: 'files of answers',
    share: 10,
    inputs,
    holds: ({ draft, isOlder, changes, spoilt, other }) => {
      const own = textForFile(draft, '惠策')
      const content = withEdits(JSON.parse(isOlder ? olderText(own) : own), changes)
      const text = other ?? withCuts(JSON.stringify(content) ?? '', spoilt)
      const parcel = read(text, RECEIPT)
      if (parcel.kind === 'problem') return ok(Object.hasOwn(words.keep.open.problem, parcel.code))
      if (parcel.kind === 'other') return ok(contentOf(text).format === RECEIPT.format)
      const { stored } = parcel
      equal(JSON.stringify(stored.answers), JSON.stringify(answersIn(text)))
      checkAll(stored.answers)
      if (changes.length + spoilt.length === 0 && other === null) {
        equal(JSON.stringify(stored.answers), JSON.stringify(draft.answers))
        equal(JSON.stringify(stored.notes), JSON.stringify(isOlder ? [] : draft.notes))
      }
    },
  })
