import type { RawFiles } from '../src/catalogue/check-file'
import type { Fault } from '../src/catalogue/fault'
import { policyFileName } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { repeatedIds } from '../src/catalogue/names'
import { isOfHire } from '../src/engine'
import { casesPath } from './worked-cases'

const FACTS = 'facts.json'

/** Questions that stand on two pages, or on one of readers who are never asked them. */
const misplaced = ({ asked, pages }: LoadedCatalogue): readonly Fault[] => {
  const homes = new Map<string, string>()
  return pages.flatMap(({ id, audience, facts }, page) =>
    facts.flatMap((name, at) => {
      const place = { file: FACTS, path: `pages[${page}].facts[${at}]` }
      const home = homes.get(name)
      homes.set(name, home ?? id)
      const whose = asked.get(name)?.fact.audience
      return [
        ...(home === undefined
          ? []
          : [
              {
                ...place,
                message: `${name} stands on the page "${home}" already`,
                mend: 'leave it on one page',
              },
            ]),
        ...(whose === audience
          ? []
          : [
              {
                ...place,
                message: `${name} is a question for ${whose}, and the page "${id}" for ${audience}: it would never be asked`,
                mend: `move it to a page for ${whose}, or mend the "audience"`,
              },
            ]),
      ]
    }),
  )
}

/** Questions about hires have a page of their own; on another, nothing would be asked in their place. */
const hiresOnPages = ({ pages }: LoadedCatalogue): readonly Fault[] =>
  pages.flatMap(({ facts }, page) =>
    facts.flatMap((name, at) =>
      isOfHire(name)
        ? [
            {
              file: FACTS,
              path: `pages[${page}].facts[${at}]`,
              message: `${name} is asked of each hire, and no page asks for it`,
              mend: 'take it away: the list of hires asks for it by itself',
            },
          ]
        : [],
    ),
  )

/** Answers that could be chosen twice in one question. */
const repeatedOptions = ({ asked }: LoadedCatalogue): readonly Fault[] =>
  [...asked].flatMap(([id, { options }]) =>
    options.flatMap(({ value }, at) =>
      options.findIndex((option) => option.value === value) < at
        ? [
            {
              file: FACTS,
              path: `${id}.options[${at}].value`,
              message: `"${value}" stands here twice`,
              mend: 'give one of them another value, or take it away',
            },
          ]
        : [],
    ),
  )

/** Within a policy papers, offices and days are told apart by their ids. */
const repeatedInPolicies = ({ policies }: LoadedCatalogue): readonly Fault[] =>
  [...policies].flatMap(([id, policy]) =>
    (['documents', 'channels', 'deadlines'] as const).flatMap((list) =>
      repeatedIds(policyFileName(id), list, policy[list]),
    ),
  )

const repeatedPolicies = ({ catalogue: { policies } }: LoadedCatalogue): readonly Fault[] =>
  policies.flatMap(({ id }, at) =>
    policies.findIndex((policy) => policy.id === id) < at
      ? [
          {
            file: 'index.json',
            path: `policies[${at}]`,
            message: `"${id}" stands here twice`,
            mend: 'leave it where it should be shown',
          },
        ]
      : [],
  )

/** Policies that a situation names twice, or that are not for those who say it of themselves. */
const strayInSituations = ({ situations, policies }: LoadedCatalogue): readonly Fault[] =>
  situations.flatMap((situation, place) =>
    situation.policies.flatMap((id, at) => {
      const fault = { file: 'situations.json', path: `situations[${place}].policies[${at}]` }
      const audience = policies.get(id)?.audience ?? [situation.audience]
      return [
        ...(audience.includes(situation.audience)
          ? []
          : [
              {
                ...fault,
                message: `"${id}" is for ${audience.join(', ')}, and "${situation.id}" is said by ${situation.audience}`,
                mend: `name it in a situation of ${audience.join(' or ')}`,
              },
            ]),
        ...(situation.policies.indexOf(id) < at
          ? [{ ...fault, message: `"${id}" stands here twice`, mend: 'leave it where it should be shown' }]
          : []),
      ]
    }),
  )

/** Files of policies that readers never meet, as the list of policies does not name them. */
const unnamedFiles = ({ policies }: LoadedCatalogue, files: RawFiles): readonly Fault[] => {
  const named = new Set([...policies.keys()].flatMap((id) => [policyFileName(id), casesPath(id)]))
  return Object.keys(files)
    .filter((file) => file.startsWith('policies/') && !named.has(file))
    .map((file) => ({
      file,
      path: '',
      message: 'index.json names no such policy, so nobody meets it',
      mend: 'write its id among the "policies" of index.json, or take the file away',
    }))
}

/** What stands twice where it should stand once, and what stands where nobody comes by. */
export const strangelyPlaced = (loaded: LoadedCatalogue, files: RawFiles): readonly Fault[] => [
  ...misplaced(loaded),
  ...hiresOnPages(loaded),
  ...repeatedIds(FACTS, 'pages', loaded.pages),
  ...repeatedOptions(loaded),
  ...repeatedInPolicies(loaded),
  ...repeatedPolicies(loaded),
  ...strayInSituations(loaded),
  ...unnamedFiles(loaded, files),
]
