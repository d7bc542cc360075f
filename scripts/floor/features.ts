/** What browsers learned after Chromium 87 or Safari 14.0, and since when they know it: https://developer.mozilla.org. */

/** How a feature is found in code: a method of anything; a name of the whole page; a member of one object; a property or option of anything. */
export type Feature = {
  readonly since: string
  readonly methods?: readonly string[]
  readonly globals?: readonly string[]
  readonly members?: readonly string[]
  readonly properties?: readonly string[]
}

export const FEATURES: readonly Feature[] = [
  { since: 'Chromium 92, Safari 15.4', methods: ['at'], members: ['crypto.randomUUID'] },
  { since: 'Chromium 93, Safari 15.4', members: ['Object.hasOwn'] },
  { since: 'Chromium 97, Safari 15.4', methods: ['findLast', 'findLastIndex'] },
  { since: 'Chromium 98, Safari 15.4', globals: ['structuredClone'] },
  { since: 'Chromium 110, Safari 16', methods: ['toSorted', 'toReversed', 'toSpliced', 'with'] },
  {
    since: 'Chromium 117, Safari 17.4',
    members: ['Object.groupBy', 'Map.groupBy', 'AbortSignal.any'],
  },
  { since: 'Chromium 121, Safari 16.4', members: ['Array.fromAsync'] },
  { since: 'Chromium 119, Safari 17.4', members: ['Promise.withResolvers'] },
  { since: 'Chromium 128, Safari 18.2', members: ['Promise.try'] },
  {
    since: 'Chromium 122, Safari 17',
    methods: [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
  },
  { since: 'Chromium 122, Safari 18.4', globals: ['Iterator'], methods: ['toArray'] },
  { since: 'Chromium 111, Safari 16.4', methods: ['isWellFormed', 'toWellFormed'] },
  { since: 'Chromium 136, Safari 18.2', members: ['RegExp.escape'] },
  { since: 'Chromium 103, Safari 16', members: ['AbortSignal.timeout'] },
  { since: 'Chromium 105, Safari 17', members: ['Response.json'] },
  { since: 'Chromium 120, Safari 17', members: ['URL.canParse'] },
  {
    since: 'Safari 14.1',
    globals: ['WeakRef', 'FinalizationRegistry'],
    methods: ['formatRange', 'formatRangeToParts'],
  },
  { since: 'Safari 14.1', members: ['Intl.ListFormat', 'Intl.Segmenter', 'Intl.DisplayNames'] },
  { since: 'Safari 14.1', properties: ['dateStyle', 'timeStyle', 'notation', 'signDisplay', 'unitDisplay'] },
  { since: 'Chromium 99, Safari 15.4', members: ['Intl.supportedValuesOf'], methods: ['showPicker'] },
  { since: 'Chromium 144, Safari never', globals: ['Temporal'] },
  { since: 'Safari 15.4', globals: ['BroadcastChannel', 'HTMLDialogElement'], methods: ['showModal'] },
  { since: 'Safari 15.4', members: ['navigator.locks'] },
  { since: 'Safari 15.2', members: ['navigator.storage'] },
  { since: 'Chromium 80, Safari 16.4', globals: ['CompressionStream', 'DecompressionStream'] },
  { since: 'Safari 16.4', globals: ['OffscreenCanvas'], members: ['navigator.userActivation'] },
  { since: 'Chromium 102, Safari 15.5', properties: ['inert'] },
  { since: 'Chromium 102, Safari 26', globals: ['navigation'] },
  { since: 'Chromium 111, Safari 18', methods: ['startViewTransition'] },
  { since: 'Chromium 114, Safari 17', methods: ['showPopover', 'hidePopover', 'togglePopover'] },
  { since: 'Chromium 105, Safari 17.4', methods: ['checkVisibility'] },
  { since: 'Safari 16', methods: ['requestSubmit'] },
  { since: 'Safari never', globals: ['requestIdleCallback'], members: ['navigator.connection'] },
  { since: 'Chromium 94, Safari never', globals: ['scheduler'] },
]

/** What ends in an error where it is not known, found by how it is written: anywhere, or in strings alone. */
export type Pattern = { readonly name: string; readonly since: string; readonly pattern: RegExp }

export const WRITTEN: readonly Pattern[] = [
  { name: 'looking behind in a pattern', since: 'Safari 16.4', pattern: /\(\?<[=!]/ },
  { name: 'flags inside a pattern', since: 'Chromium 125, Safari 26', pattern: /\(\?[ims]+(-[ims]+)?:/ },
  { name: 'a worker of modules', since: 'Safari 15', pattern: /new Worker\([^)]*type:\s*[`"']module/ },
]

export const IN_STRINGS: readonly Pattern[] = [
  {
    name: 'a query with :has(), :is(), :where() or :focus-visible',
    since: 'Chromium 88 and 105, Safari 15.4',
    pattern: /:(has|is|where)\(|:focus-visible/,
  },
]
