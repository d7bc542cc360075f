import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { createFactSieve } from '../../src/catalogue'
import { fragmentOf, readFragment } from '../../src/draft'
import { createDraftStore } from '../../src/draft/draft-store'
import { textForLink } from '../../src/draft/stored'
import words from '../../src/i18n/zh-CN.json'
import { drafts } from '../../src/keep/drafts.test-support'
import { type Door, doorOf } from './door'
import { forged } from './forged'
import { hostileTexts } from './hostile'
import { memoryDevice, TODAY } from './memory-device'
import { edits, withEdits } from './mutate-json'
import { cuts, withCuts } from './mutate-text'
import { answersIn, inOrder, loaded, wrongInFacts } from './possible'

type Read = typeof readFragment

const sift = createFactSieve(loaded.catalogue)
const HERE = { 'enterprise.employees': 31, 'enterprise.kind': 'enterprise' }

/** A reader with answers, to whom a link is handed; and what is there afterwards. */
const opened = async (read: Read, fragment: string) => {
  const store = createDraftStore({ device: memoryDevice(), today: () => TODAY })
  store.acts(sift).change((draft) => ({ ...draft, answers: HERE }))
  const found = await read(fragment)
  if ('code' in found)
    ok(Object.hasOwn(words.keep.open.problem, found.code), `no sentence says ${found.code}`)
  else store.acts(sift).open(found)
  const after = store.held().draft.answers
  deepEqual(wrongInFacts(after), [])
  store.acts(sift).bringBack()
  deepEqual(store.held().draft.answers, HERE, 'the answers that were here are lost')
  return { found, after }
}

/** Links that were cut off or changed on the way are refused, or give the answers that were put in. */
export const linkDoor = (read: Read = readFragment): Door =>
  doorOf({
    name: 'links changed on the way',
    share: 8,
    inputs: fc.record({
      draft: drafts,
      changes: fc.oneof({ weight: 5, arbitrary: cuts(0) }, { weight: 1, arbitrary: hostileTexts }),
    }),
    holds: async ({ draft, changes }) => {
      const fragment = await fragmentOf(draft)
      const changed = typeof changes === 'string' ? `#a=${changes}` : withCuts(fragment, changes)
      const { found, after } = await opened(read, changed)
      if ('code' in found) return deepEqual(after, HERE, 'a refused link changed the answers')
      equal(JSON.stringify(found.answers), JSON.stringify(draft.answers))
      equal(inOrder(after), inOrder(draft.answers))
    },
  })

/** Links that were made with other content than ours are refused, or give just the answers they hold. */
export const forgedLinkDoor = (read: Read = readFragment): Door =>
  doorOf({
    name: 'links made by others',
    share: 8,
    inputs: fc.record({ draft: drafts, changes: edits(), spoilt: fc.oneof(fc.constant([]), cuts()) }),
    holds: async ({ draft, changes, spoilt }) => {
      const text = withCuts(JSON.stringify(withEdits(JSON.parse(textForLink(draft)), changes)) ?? '', spoilt)
      const { found, after } = await opened(read, forged(text))
      if ('code' in found) return deepEqual(after, HERE, 'a refused link changed the answers')
      equal(JSON.stringify(found.answers), JSON.stringify(answersIn(Buffer.from(text).toString())))
    },
  })
