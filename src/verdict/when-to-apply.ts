import type { PolicyFile } from '../catalogue'
import type { Facts } from '../engine'
import type { Words } from '../i18n'
import { fitting } from './papers'

/**
 * When to apply, in words: what holds everywhere, and what was found for this reader's place. Further remarks about dates
 * stand with the offices.
 */
export const whenToApply = ({ deadlines }: PolicyFile, answers: Facts): PolicyFile['deadlines'] =>
  fitting(deadlines, answers).filter(({ when }, at) => at === 0 || when !== undefined)

/** The same as sentences that stand by themselves. */
export const whenToApplySaid = (
  { t, language }: Words,
  policy: PolicyFile,
  answers: Facts,
): readonly string[] =>
  whenToApply(policy, answers).map(({ says }) => t('next.dates.apply', { when: says[language] }))
