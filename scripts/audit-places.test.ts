import { describe, expect, it } from 'vitest'
import { type Files, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'
const EXPANSION = 'policies/job-expansion-grant.json'

/** The first condition of a kind in the law of today, whose words are changed. */
const conditionOf = (files: Files, kind: string, field?: string): Files => {
  const found: Files[] = []
  JSON.stringify(files, (_, value) => {
    if (value?.kind === kind && value.says?.en?.yes && (field === undefined || value[field]))
      found.push(value)
    return value
  })
  const [first] = found
  if (first === undefined) throw new Error(`no condition is ${kind}`)
  return first
}
const say = (thing: Files, words: Files) => Object.assign(thing.says.en, words)

describe('the places in the sentences of the catalogue', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'is mistyped in the sentence of a yes',
      (files) => say(files[LEVY].editions[0].rule.of[2], { yes: 'You have {{valu}}.' }),
      `${LEVY} editions[0].rule.of[2].says.en.yes: the place {{valu}} is none of {{value}}, {{limit}} → use one of these`,
    ],
    [
      'has single braces in the sentence of a no',
      (files) => say(files[LEVY].editions[0].rule.of[2], { no: 'You have {value}.' }),
      'rule.of[2].says.en.no: the place {value} is none of {{value}}, {{limit}}',
    ],
    [
      'has single braces in the sentence of the rule',
      (files) => say(files[LEVY].editions[0].rule.of[2], { rule: 'At most {limit}' }),
      'rule.of[2].says.en.rule: the place {limit} is none of {{limit}}',
    ],
    [
      'is not closed in the sentence of what is not known',
      (files) => say(files[LEVY].editions[0].rule.of[2], { unknown: 'Up to {{limit staff.' }),
      'rule.of[2].says.en.unknown: the place {{limit is none of',
    ],
    [
      'has braces of full width in Chinese',
      (files) =>
        Object.assign(files[LEVY].editions[0].rule.of[2].says['zh-CN'], { yes: '有｛｛value｝｝人。' }),
      'rule.of[2].says.zh-CN.yes: the place ｛｛value｝｝ is none of {{value}}, {{limit}} → use one of these',
    ],
    [
      'has blanks within',
      (files) => say(files[LEVY].editions[0].rule.of[2], { unset: 'Up to {{ limit }}.' }),
      'rule.of[2].says.en.unset: the place {{ limit }} is none of',
    ],
    [
      'is of another kind of condition, in early',
      (files) => say(conditionOf(files, 'during', 'from'), { early: 'Not before {{limit}}.' }),
      'says.en.early: the place {{limit}} is none of {{value}}, {{from}}',
    ],
    [
      'is of another kind of condition, in late',
      (files) => say(conditionOf(files, 'during', 'from'), { late: 'After {{until}}.' }),
      'says.en.late: the place {{until}} is none of {{value}}, {{from}}',
    ],
    [
      'stands where a yes/no is judged',
      (files) => say(conditionOf(files, 'is'), { yes: 'You said {{value}}.' }),
      'says.en.yes: nothing fills the place {{value}} in yes → say it without such a place',
    ],
    [
      'is the options of a choice, said to the reader',
      (files) => say(conditionOf(files, 'oneOf'), { no: 'Not {{options}}.' }),
      'says.en.no: the place {{options}} is none of {{value}}',
    ],
    [
      'stands in a shared condition',
      (files) => say(conditionOf(files['definitions.json'], 'oneOf'), { no: '{{vale}} is none.' }),
      'says.en.no: the place {{vale}} is none of {{value}}',
    ],
    [
      'is mistyped where more hires would do',
      (files) => say(files[EXPANSION], { moreHires: 'Hire {{coun}} more.' }),
      `${EXPANSION} says.en.moreHires: the place {{coun}} is none of {{count}}`,
    ],
    [
      'has single braces where a fact is changed',
      (files) => say(conditionOfChange(files), { change: 'From {from}.' }),
      'says.en.change: the place {from} is none of {{from}}, {{to}}, {{count}}',
    ],
    [
      'stands in the words of a policy',
      (files) => say(files[LEVY], { summary: 'Up to {{amount}}.' }),
      `${LEVY} says.en.summary: nothing fills the place {{amount}} in summary`,
    ],
    [
      'stands in the words of a paper',
      (files) => Object.assign(files[LEVY].documents[0].says, { en: 'The paper of {{value}}' }),
      `${LEVY} documents[0].says.en: nothing fills the place {{value}} in such a text`,
    ],
  ])('are told with file, path and mend where one %s', (_, plant, words) =>
    expect(saidOf(plant)).toContain(words),
  )
})

const conditionOfChange = ({ 'facts.json': { facts } }: Files): Files =>
  facts.find(({ change }: Files) => change !== undefined)
