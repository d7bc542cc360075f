import type { Browser } from '@playwright/test'
import { serve } from '../serve.mjs'
import { launch } from './chrome'
import { BARE_LINK, type Deed, type PageVisit, serveBare, visitCold } from './pages'
import { type Figure, medianOf } from './ratio'
import { pressByPress, WALKS, type Walked, walkInTurn } from './walks'

const ROUNDS = 7
/** In each round; with fewer, the noise is as large as what is between a landing page and its aim. */
const LANDINGS = 3
const PART = 'pages'
const LANGUAGES = ['zh-CN', 'en'] as const
const AUDIENCES = ['enterprise', 'individual'] as const

/** What the figures are held against. */
const MOST = { bytes: 80_000, requests: 8, blocking: 50, press: 50, resultWork: 100, task: 50 } as const

type Subject = { readonly name: string; readonly address: string; readonly deed: Deed }
type Visits = ReadonlyMap<string, readonly PageVisit[]>

const BARE = 'bare'

/** Visits all pages in turn, so many rounds: what slows the machine slows all of them. */
const visitAll = async (browser: Browser, subjects: readonly Subject[]): Promise<Visits> => {
  const visits = new Map<string, PageVisit[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, address, deed } of subjects)
      visits.set(name, [...(visits.get(name) ?? []), await visitCold(browser, address, deed)])
  return visits
}

const median = (visits: Visits, name: string, key: keyof PageVisit): number =>
  medianOf((visits.get(name) ?? []).map((one) => one[key]))

type Line = Pick<Figure, 'what' | 'ratio'> & { readonly most?: number; readonly note?: string }

const figureOf = ({ most, ...line }: Line, situations: number): Figure => ({
  ...line,
  part: PART,
  situations,
  target: most === undefined ? undefined : { is: 'atMost', value: most },
})

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const landingLines = (visits: Visits, name: string): readonly Line[] => {
  const of = (key: keyof PageVisit) => median(visits, name, key)
  return [
    {
      what: `${name}: painted, in a bare page`,
      ratio: of('painted') / median(visits, BARE, 'painted'),
      most: 1.3,
    },
    { what: `${name}: how far things moved`, ratio: of('shift'), most: 0 },
  ]
}

const questionLines = (visits: Visits, name: string): readonly Line[] => {
  const of = (key: keyof PageVisit) => median(visits, name, key)
  const bare = median(visits, BARE, 'painted')
  const answered = median(visits, `${name}, answered at once`, 'answered')
  const all = median(visits, `${name}, answered at once`, 'allBytes')
  return [
    { what: `${name}: painted, in a bare page`, ratio: of('painted') / bare, most: 1.5 },
    { what: `${name}: what is done is kept, in a bare page`, ratio: of('usable') / bare, most: 2.5 },
    {
      what: `${name}: bytes until then, in 80 kB`,
      ratio: of('bytes') / MOST.bytes,
      most: 1,
      note: inKilobytes(of('bytes')),
    },
    {
      what: `${name}: answers of the server until then, in 8`,
      ratio: of('requests') / MOST.requests,
      most: 1,
    },
    { what: `${name}: blocked until then, in 50 ms`, ratio: of('blocking') / MOST.blocking, most: 1 },
    { what: `${name}: how far things moved`, ratio: of('shift'), most: 0 },
    {
      what: `${name}: answered at once, the second one there, in a bare page`,
      ratio: answered / bare,
      note: inKilobytes(all),
    },
  ]
}

const middle = (walks: readonly Walked[], of: (walk: Walked) => number): number => medianOf(walks.map(of))

const bareTap = (walks: readonly Walked[]): number => middle(walks, ({ bareAnswered }) => bareAnswered)

type Tap = {
  readonly what: string
  /** Of all walks together. */
  readonly time: (walks: readonly Walked[]) => number
  readonly most?: number
}

/** Presses and ticks, in milliseconds; a time without an aim tells how restless the hour was. */
const TAPS: readonly Tap[] = [
  {
    what: 'a press of Continue answered, the middle one',
    time: (walks) => middle(walks, ({ presses }) => medianOf(presses)),
    most: 1,
  },
  {
    what: 'the slowest of them, each the middle one of its walks',
    time: (walks) => Math.max(...pressByPress(walks)),
    most: 1,
  },
  { what: 'the slowest of a walk', time: (walks) => middle(walks, ({ presses }) => Math.max(...presses)) },
  {
    what: 'the first, nothing being answered',
    time: (walks) => middle(walks, ({ refused }) => refused),
    most: 1,
  },
  { what: 'a tap on the link of a bare page answered', time: bareTap },
  {
    what: 'an answer ticked, the middle one',
    time: (walks) => middle(walks, ({ ticks }) => medianOf(ticks)),
  },
  { what: 'the slowest tick', time: (walks) => middle(walks, ({ ticks }) => Math.max(...ticks)) },
]

const tapLines = (audience: string, walks: readonly Walked[]): readonly Line[] =>
  TAPS.flatMap(({ what, time, most }): readonly Line[] => {
    const took = time(walks)
    return [
      { what: `${audience}: ${what}, in 50 ms`, ratio: took / MOST.press, ...(most && { most }) },
      { what: `${audience}: the same in a tap on the link of a bare page`, ratio: took / bareTap(walks) },
    ]
  })

const walkLines = (audience: string, walks: readonly Walked[]): readonly Line[] => [
  {
    what: `${audience}: work for the result, beyond a tap in a bare page, in 100 ms`,
    ratio: middle(walks, ({ resultWork, bareWork }) => resultWork - bareWork) / MOST.resultWork,
    most: 1,
  },
  {
    what: `${audience}: the same with the tap, in 100 ms`,
    ratio: middle(walks, ({ resultWork }) => resultWork) / MOST.resultWork,
  },
  {
    what: `${audience}: its longest stretch, in 50 ms`,
    ratio: middle(walks, ({ resultLongest }) => resultLongest) / MOST.task,
    most: 1,
  },
  { what: `${audience}: how far things moved`, ratio: middle(walks, ({ shift }) => shift), most: 0 },
]

const subjectsOf = (site: string, bare: string): readonly Subject[] => {
  const questions = LANGUAGES.flatMap((language) => AUDIENCES.map((audience) => `${language}/${audience}`))
  const landings = LANGUAGES.map(
    (name): Subject => ({ name: `${name}/`, address: `${site}${name}/`, deed: 'wait' }),
  )
  const ours = [
    ...Array.from({ length: LANDINGS }, () => landings).flat(),
    ...questions.flatMap((name): Subject[] => [
      { name, address: site + name, deed: 'wait' },
      { name: `${name}, answered at once`, address: site + name, deed: 'answer' },
    ]),
  ]
  // All are held against it, and it is over soon: it is visited before each.
  return ours.flatMap((subject): Subject[] => [{ name: BARE, address: bare, deed: 'look' }, subject])
}

/**
 * What the first pages of a build cost a cheap phone on a slow line, held against a page of bare words in the same browser, and
 * what each press and the result cost a processor six times slower.
 */
export const measurePages = async (): Promise<readonly Figure[]> => {
  const [browser, bare, site] = [await launch(), await serveBare(), await serve({ port: 0 })]
  try {
    const visits = await visitAll(browser, subjectsOf(site.address, bare.address))
    const landings = LANGUAGES.flatMap((language) => landingLines(visits, `${language}/`))
    const questions = LANGUAGES.flatMap((language) =>
      AUDIENCES.flatMap((one) => questionLines(visits, `${language}/${one}`)),
    )
    const lines = [
      ...landings.map((line) => figureOf(line, ROUNDS * LANDINGS)),
      ...questions.map((line) => figureOf(line, ROUNDS)),
    ]
    const addresses = AUDIENCES.map((audience) => `${site.address}zh-CN/${audience}`)
    const walks = await walkInTurn(browser, addresses, bare.address + BARE_LINK)
    for (const [n, audience] of AUDIENCES.entries()) {
      const taken = walks.filter(({ address }) => address === addresses[n])
      const found = [...tapLines(audience, taken), ...walkLines(audience, taken)]
      lines.push(...found.map((line) => figureOf(line, WALKS)))
    }
    return lines
  } finally {
    await Promise.all([browser.close(), bare.close(), site.close()])
  }
}
