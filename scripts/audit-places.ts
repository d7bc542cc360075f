import { CHANGE_PLACES } from '../src/catalogue/check-change'
import type { RawFiles } from '../src/catalogue/check-file'
import type { Fault } from '../src/catalogue/fault'
import type { Node } from './audit-nodes'
import { type Said, saidIn } from './audit-texts'

type Fields = Node['node']

/** What is filled in by what a condition compared. */
const comparedIn = ({ kind, from, to, before }: Fields): readonly string[] => {
  switch (kind) {
    case 'compare':
      return ['value', 'limit']
    case 'during':
      return ['value', ...(from ? ['from'] : []), ...(to || before ? ['to'] : [])]
    case 'oneOf':
    case 'noneOf':
    case 'provincial':
      return ['value']
    default:
      return []
  }
}

const ofCondition = (node: Fields, field: string): readonly string[] => {
  if (field !== 'rule') return comparedIn(node)
  // Which of these the law itself sets, the check of the rule's sentences knows.
  return node.kind === 'oneOf' || node.kind === 'noneOf'
    ? ['options']
    : comparedIn(node).filter((name) => name !== 'value')
}

/** The places that are filled in a text of a thing, by the field it stands in. */
const filledIn = (node: Fields, field: string): readonly string[] => {
  if ('yuan' in node) return ['amount', ...Object.keys(node.parts ?? {})]
  if (field === 'change') return CHANGE_PLACES
  if (field === 'moreHires') return ['count']
  return ofCondition(node, field)
}

/** A place, whole or with braces too many, too few or of full width. */
const PLACES = /[{｛]+[^{}｛｝]*[}｝]+|[{｛]+\w*|[}｝]+/g

const strangePlaces = ({ file, node, field, path, text }: Said): readonly Fault[] => {
  const whole = filledIn(node, field).map((name) => `{{${name}}}`)
  return (text.match(PLACES) ?? [])
    .filter((place) => !whole.includes(place))
    .map((place) => ({
      file,
      path,
      message:
        whole.length > 0
          ? `the place ${place} is none of ${whole.join(', ')}`
          : `nothing fills the place ${place} in ${field || 'such a text'}`,
      mend: whole.length > 0 ? 'use one of these' : 'say it without such a place',
    }))
}

/** Places in texts that nothing fills: readers would meet "not given" there, or the braces. */
export const unfilledPlaces = (files: RawFiles): readonly Fault[] => saidIn(files).flatMap(strangePlaces)
