import type { Fault } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { type IsoDate, nextDay, plusDays, plusMonths, previousDay } from '../src/engine'
import { uncovered } from './audit-cases'
import { unfounded } from './audit-claims'
import { untriedEditions } from './audit-editions'
import { lostFollowUps } from './audit-follow-ups'
import { untranslated } from './audit-language'
import { strangeIn } from './audit-links'
import { namedIn } from './audit-names'
import { parameterFaults } from './audit-parameters'
import { unfilledPlaces } from './audit-places'
import { unreachable } from './audit-reach'
import { neverMet } from './audit-rules'
import { strangelyPlaced } from './audit-twice'
import { unasked, unexplained, unusedSpellings, wordlessPages } from './audit-words'
import { wrongCases } from './audit-worked'

/** What to look at soon, though nothing is wrong yet. */
export type Notice = Fault

const SOON_DAYS = 90
const MONTHS_A_CHECK_LASTS = 12

type Editions = LoadedCatalogue['catalogue']['policies'][number]['editions']
const fileOf = (id: string) => `policies/${id}.json`

const lapsing = (editions: Editions, today: IsoDate) =>
  editions.flatMap(({ id, to, verifiedOn }, at) => {
    const path = `editions[${at}]`
    const stale = plusMonths(verifiedOn, MONTHS_A_CHECK_LASTS)
    const isLast = at === editions.length - 1
    if (isLast && to !== undefined && to >= today && to <= plusDays(today, SOON_DAYS))
      return [
        {
          path: `${path}.to`,
          message: `edition "${id}" ends on ${to}: is it renewed?`,
          mend: 'add the next edition when its text is out',
        },
      ]
    if (isLast && to !== undefined && to < today)
      return [
        {
          path: `${path}.to`,
          message: `edition "${id}" ended on ${to} and nothing follows`,
          mend: 'add the next edition, or leave it: readers see it as ended',
        },
      ]
    return to === undefined && stale < today
      ? [
          {
            path: `${path}.verifiedOn`,
            message: `edition "${id}" was last checked on ${verifiedOn}, over a year ago`,
            mend: 'read the law again and write the day here',
          },
        ]
      : []
  })

/** A version of a day to come: most likely a year was mistyped. */
const ahead = ({ catalogue: { version } }: LoadedCatalogue, today: IsoDate): readonly Notice[] =>
  version > today
    ? [
        {
          file: 'index.json',
          path: 'version',
          message: `${version} is after today, ${today}`,
          mend: 'write the day of this edit, in changes.json too',
        },
      ]
    : []

/** What lapses within 90 days, has ended, or was checked too long ago; a version ahead of its time. */
export const noticesOn = (loaded: LoadedCatalogue, today: IsoDate): readonly Notice[] => [
  ...ahead(loaded, today),
  ...loaded.catalogue.policies.flatMap(({ id, editions }) =>
    lapsing(editions, today).map((notice) => ({ file: fileOf(id), ...notice })),
  ),
]

const gaps = (editions: Editions) =>
  editions.flatMap(({ id, to }, at) => {
    const next = editions[at + 1]
    return next && to !== undefined && nextDay(to) < next.from
      ? [
          {
            path: `editions[${at}].to`,
            message: `nothing is in force between "${id}", which ends on ${to}, and "${next.id}"`,
            mend: `let this one last until ${previousDay(next.from)}, or add the edition between`,
          },
        ]
      : []
  })

/** Acts that nothing cites, and facts that no rule, amount or question hangs on. */
const idle = (loaded: LoadedCatalogue): readonly Fault[] => {
  const named = namedIn(loaded)
  const acts = [...loaded.acts.keys()].filter((id) => !named.acts.has(id))
  const facts = [...loaded.asked.values()].filter(
    ({ fact, unread }) => unread === undefined && !named.facts.has(fact.id),
  )
  return [
    ...acts.map((id) => ({
      file: 'acts.json',
      path: id,
      message: 'no clause cites this act',
      mend: 'cite it in the "sources" of an edition, or take it away',
    })),
    ...facts.map(({ fact }) => ({
      file: 'facts.json',
      path: fact.id,
      message: 'nothing reads this fact',
      mend: 'use it in a rule or amount, take it away, or say in "unread" why it is kept',
    })),
  ]
}

/** A new version of the catalogue says what is new in it. */
const untold = ({ catalogue, changes }: LoadedCatalogue): readonly Fault[] => {
  const newest = changes[0]?.on
  if (newest === catalogue.version) return []
  const message = `the newest change in changes.json is of ${newest ?? 'no day'}, the version of ${catalogue.version}`
  const mend = 'tell there what changed, and give both the same day'
  return [{ file: 'index.json', path: 'version', message, mend }]
}

/** Everything that is wrong with a catalogue though each file is well formed. */
export const auditFaults = (
  loaded: LoadedCatalogue,
  files: Readonly<Record<string, unknown>>,
): readonly Fault[] => [
  ...loaded.catalogue.policies.flatMap(({ id, editions }) =>
    gaps(editions).map((gap) => ({ file: fileOf(id), ...gap })),
  ),
  ...idle(loaded),
  ...untold(loaded),
  ...unfounded(loaded),
  ...parameterFaults(loaded),
  ...strangeIn(loaded),
  ...neverMet(loaded),
  ...lostFollowUps(loaded),
  ...wrongCases(loaded, files),
  ...uncovered(loaded, files),
  ...untriedEditions(loaded, files),
  ...unasked(loaded),
  ...unexplained(loaded),
  ...wordlessPages(loaded),
  ...unusedSpellings(loaded, files),
  ...unfilledPlaces(files),
  ...unreachable(files),
  ...untranslated(files),
  ...strangelyPlaced(loaded, files),
]
