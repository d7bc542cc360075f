import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { createFactSieve } from '../../src/catalogue'
import { type Draft, isEmpty } from '../../src/draft'
import { createDraftStore } from '../../src/draft/draft-store'
import { readAnswersText, textForDevice } from '../../src/draft/stored'
import { drafts } from '../../src/keep/drafts.test-support'
import { type Door, doorOf } from './door'
import { hostileTexts } from './hostile'
import { type MemoryDevice, memoryDevice, TODAY } from './memory-device'
import { edits, withEdits } from './mutate-json'
import { cuts, withCuts } from './mutate-text'
import { inOrder, loaded, wrongInFacts } from './possible'

const sift = createFactSieve(loaded.catalogue)

type Store = ReturnType<typeof createDraftStore>
type Open = (device: MemoryDevice) => Store

const openStore: Open = (device) => createDraftStore({ device, today: () => TODAY })

/** What stands on a device: by us, by us and spoilt, of the first version, or by whomever. */
const texts = fc
  .record({
    draft: drafts,
    version: fc.constantFrom(1, 2, 2, 2, 3),
    changes: edits(2),
    spoilt: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: cuts() }),
    other: fc.option(hostileTexts, { freq: 15 }),
  })
  .map(({ draft, version, changes, spoilt, other }) => {
    const content = { ...JSON.parse(textForDevice(draft, TODAY)), version }
    return other ?? withCuts(JSON.stringify(withEdits(content, changes)) ?? '', spoilt)
  })

type Act =
  | 'change'
  | 'keep'
  | 'stop'
  | 'other tab'
  | 'other tab forgets'
  | 'fills up'
  | 'has room'
  | 'reload'
  | 'open'
type Step = { readonly act: Act; readonly draft: Draft; readonly text: string }

const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Act>(
      'change',
      'change',
      'keep',
      'stop',
      'other tab',
      'other tab forgets',
      'fills up',
      'has room',
      'reload',
      'open',
    ),
    draft: drafts,
    text: texts,
  }),
  { maxLength: 6 },
)

/** What the other tab wrote, told as browsers tell it. */
const fromOtherTab = (device: MemoryDevice, text: string | null): void => {
  device.text = text
  device.tell?.onKept(text)
}

const take = (
  open: Open,
  store: Store,
  { device, act, draft, text }: Step & { readonly device: MemoryDevice },
): Store => {
  const acts = store.acts(sift)
  const stored = act === 'open' ? readAnswersText(text) : undefined
  if (act === 'change') acts.change(() => draft)
  if (act === 'keep') acts.keep()
  if (act === 'stop') acts.stopKeeping()
  if (act === 'other tab') fromOtherTab(device, text)
  if (act === 'other tab forgets') device.tell?.onForgotten()
  if (act === 'fills up') device.refuses = 'full'
  if (act === 'has room') device.refuses = undefined
  if (stored && !('code' in stored)) acts.open(stored)
  return act === 'reload' ? listening(open, device) : store
}

const listening = (open: Open, device: MemoryDevice): Store => {
  const store = open(device)
  store.listen(sift)
  store.acts(sift).dismiss()
  return store
}

/** What is kept is what is in the page. */
const checkKept = (store: Store, device: MemoryDevice): void => {
  const { draft, keeping, seen } = store.held()
  deepEqual(wrongInFacts(draft.answers), [])
  if (keeping.at !== 'on' || device.text !== seen || device.text === null) return
  const kept = readAnswersText(device.text)
  ok(!('code' in kept), 'what is kept cannot be read')
  equal(inOrder(sift(kept.answers).facts), inOrder(draft.answers), 'what is kept is not what is here')
}

/** Whether an act may leave other answers in the page than before: the other tab's only where there were none. */
const mayExchange = (act: Act, before: Draft): boolean =>
  act === 'change' || act === 'open' || act === 'reload' || (act === 'other tab' && isEmpty(before))

/**
 * What is kept on the device. Whatever stands there, a page opens; what cannot be read stays as it is until the reader chooses;
 * and no fault of the device, no other tab and no wrong text takes an answer out of the page.
 */
export const deviceDoor = (open: Open = openStore): Door =>
  doorOf({
    name: 'what is kept on the device',
    share: 8,
    inputs: fc.record({ text: fc.option(texts, { freq: 6 }), list: steps }),
    holds: ({ text, list }) => {
      const device = memoryDevice(text)
      let store = listening(open, device)
      const isUnreadable = store.held().keeping.at === 'unreadable'
      if (isUnreadable)
        store.acts(sift).change((draft) => ({ ...draft, answers: { 'enterprise.employees': 31 } }))
      if (isUnreadable) equal(device.text, text, 'what cannot be read was written over')
      for (const step of list) {
        const before = store.held().draft
        store = take(open, store, { device, ...step })
        store.acts(sift).dismiss()
        if (!mayExchange(step.act, before))
          deepEqual(store.held().draft, before, `${step.act} took answers away`)
        checkKept(store, device)
      }
    },
  })
