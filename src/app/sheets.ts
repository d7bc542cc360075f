import { compiledOf, type LoadedCatalogue, type PolicyFile } from '../catalogue'
import type { Audience, Language } from '../engine'
import type { Words } from '../i18n'
import { firstQuestion } from '../interview'
import { describeIndex, describePolicy } from '../library'
import { policyPath } from './address-text'

/** A page that is drawn at build, in one language. */
export type Sheet = {
  /** From the site's root, without the language's prefix. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly policy?: PolicyFile
  /** A shorter way to the same page: where an interview begins. */
  readonly door?: string
}

const AUDIENCES: readonly Audience[] = ['enterprise', 'individual']

/** The first question of each interview, as it stands on the day the catalogue was last checked. */
const firstQuestions = (loaded: LoadedCatalogue, t: Words['t'], language: Language): readonly Sheet[] =>
  AUDIENCES.flatMap((audience) => {
    const compiled = compiledOf(loaded.catalogue)
    const first = firstQuestion({ loaded, compiled, audience, asOf: loaded.verifiedOn })
    const door = `/${audience}`
    return first
      ? [
          {
            path: `${door}/${first.page}`,
            door,
            title: first.asked.says[language].question,
            description: t(`landing.${audience}Hint`),
          },
        ]
      : []
  })

/** Every page that can be read without an answer. */
export const sheetsOf = (loaded: LoadedCatalogue, t: Words['t'], language: Language): readonly Sheet[] => {
  const index = {
    title: t('library.index.title'),
    lead: (count: number) => t('library.index.lead', { count }),
  }
  return [
    { path: '/', title: t('landing.title'), description: t('landing.lead') },
    { path: '/policies', ...describeIndex(loaded, index) },
    { path: '/changes', title: t('changes.title'), description: t('changes.lead') },
    { path: '/glossary', title: t('glossary.title'), description: t('glossary.lead') },
    { path: '/privacy', title: t('privacy.title'), description: t('privacy.lead') },
    { path: '/accessibility', title: t('accessibility.title'), description: t('accessibility.lead') },
    ...firstQuestions(loaded, t, language),
    ...[...loaded.policies.values()].map((policy) => ({
      path: policyPath(policy.id),
      ...describePolicy(policy, language),
      policy,
    })),
  ]
}
