import type { LoadedCatalogue } from '../catalogue'
import type { Edition } from '../engine'
import type { Words } from '../i18n'
import type { Change } from './edition-changes'
import { leavesOf, type RuleNode } from './rule-tree'
import { ruleText, type Telling } from './rule-words'

/** A condition, or a group by its heading and its conditions. */
const nodeText = (telling: Telling, node: RuleNode): string => {
  const { t, language } = telling.words
  const text = leavesOf(node)
    .map((leaf) => ruleText(telling, leaf))
    .join(t('library.editions.join'))
  const heading = node.kind === 'group' ? node.says?.[language] : undefined
  return heading ? t('library.editions.group', { heading, text }) : text
}

type Between = { readonly loaded: LoadedCatalogue; readonly before: Edition; readonly after: Edition }

/** What changed, as a sentence; each side with the figures of its own first day. */
export const changeText = (words: Words, { loaded, before, after }: Between, change: Change): string => {
  const { t, language } = words
  const old = { words, loaded, day: before.from }
  const now = { words, loaded, day: after.from }
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const text = nodeText(change.kind === 'added' ? now : old, change.node)
      const heading = change.role === 'needed' ? change.in?.[language] : undefined
      const place = heading ? t('library.editions.in', { heading }) : ''
      return `${t(`library.editions.${change.kind}.${change.role}`, { text })}${place}`
    }
    case 'changed':
      return t('library.editions.changed', {
        before: ruleText(old, change.before),
        after: ruleText(now, change.after),
      })
    case 'moved':
      return t(`library.editions.moved.${change.role}`, { text: ruleText(now, change.leaf) })
    case 'amount':
      return t(`library.editions.amount.${change.how}`)
  }
}
