import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { CATALOGUE_FOLDER, loadFromFolder } from './catalogue-files'
import { placeOf, planted, raw } from './planted'
import { jsonSchemas } from './schema'

const LEVY = 'policies/disability-levy-exemption.json'

const RULE = ['editions', 3, 'rule'] as const

const whole = readCatalogue(raw).content?.catalogue.policies.length ?? 0

describe('the catalogue', () => {
  it('is without a fault', () => expect(loadFromFolder().faults).toEqual([]))

  it.each([
    ['a missing field', LEVY, ['editions', 0, 'from'], undefined, 'editions[0].from: is missing'],
    [
      'a day that does not exist',
      LEVY,
      ['editions', 0, 'from'],
      '2014-02-30',
      'editions[0].from: no such day',
    ],
    ['a word in one language only', LEVY, ['says', 'en', 'title'], undefined, 'says.en.title: is missing'],
    ['an empty text', LEVY, ['says', 'en', 'title'], '', 'says.en.title: is empty'],
    ['a field nobody knows', LEVY, ['colour'], 'red', 'unknown field: colour'],
    ['an unknown nature', LEVY, ['nature'], 'gift', 'nature: must be one of'],
    [
      'an unknown fact',
      LEVY,
      ['original', 'asks', 0],
      'enterprise.colour',
      'no fact is called "enterprise.colour"',
    ],
    ['an unknown act', LEVY, ['editions', 3, 'sources', 0, 'act'], 'nowhere', 'no act is called "nowhere"'],
    [
      'an unknown condition',
      LEVY,
      [...RULE, 'of', 0, 'definition'],
      'nothing',
      'no condition is called "nothing"',
    ],
    ['editions that overlap', LEVY, ['editions', 0, 'to'], '2018-01-01', 'overlaps the next edition'],
    [
      'an edition that ends before it begins',
      LEVY,
      ['editions', 3, 'to'],
      '2022-01-01',
      'ends before it begins',
    ],
    ['an id unlike the file', LEVY, ['id'], 'other', 'but the file is named'],
    ['an old version that is not there', LEVY, ['original', 'edition'], '1999', 'there is no edition "1999"'],
    ['a kind of condition nobody knows', LEVY, [...RULE, 'kind'], 'maybe', 'editions[3].rule'],
    [
      'an amount that is a day',
      LEVY,
      ['editions', 3, 'amount', 'yuan'],
      { day: 'asOf' },
      'an amount is a figure',
    ],
    [
      'a share of staff that is a text',
      'parameters.json',
      ['parameters', 0, 'values', 0, 'value'],
      'ten',
      'parameters[0].values[0].value',
    ],
    [
      'figures out of order',
      'parameters.json',
      ['parameters', 0, 'values', 1, 'from'],
      '2014-10-01',
      'parameters[0].values[1].from: 2014-10-01 does not come after the value before it',
    ],
    [
      'a fact that stands twice',
      'facts.json',
      ['facts', 1, 'id'],
      'enterprise.kind',
      '"enterprise.kind" stands here twice',
    ],
    [
      'a quotation that is not in the law’s language',
      LEVY,
      ['editions', 0, 'sources', 0, 'quotes'],
      ['free of charge'],
      'sources[0].quotes[0]: the law is quoted in its own words, in Chinese',
    ],
    [
      'something calculated that is to be equal',
      LEVY,
      [...RULE, 'of', 1],
      {
        id: 'odd',
        kind: 'compare',
        value: { product: [{ number: 2 }, { fact: 'enterprise.employees' }] },
        is: 'equalTo',
        limit: { number: 3 },
        says: {
          'zh-CN': { rule: '等于', yes: '是', no: '否', unknown: '？' },
          en: { rule: 'equal', yes: 'yes', no: 'no', unknown: '?' },
        },
      },
      'nothing calculated can be equalTo',
    ],
    [
      'a change to what cannot be an answer',
      'facts.json',
      ['facts', placeOf('enterprise.hasArrears'), 'change', 'to', 0],
      'settled',
      'enterprise.hasArrears.change: settled cannot be an answer',
    ],
    [
      'a yes/no that is to be more',
      'facts.json',
      ['facts', placeOf('enterprise.hasArrears'), 'change', 'to'],
      'more',
      'only a figure or a list can be "more"',
    ],
    [
      'a change without words',
      'facts.json',
      ['facts', placeOf('enterprise.hasArrears'), 'says', 'en', 'change'],
      undefined,
      'a change and its words in says.en.change come together',
    ],
    [
      'words of a change with a place that nothing fills',
      'facts.json',
      ['facts', placeOf('hire.contractMonths'), 'says', 'en', 'change'],
      'A contract of {{length}}.',
      'nothing fills {{length}}',
    ],
    [
      'a change that sets what is not asked',
      'facts.json',
      ['facts', placeOf('enterprise.hires'), 'change', 'sets', 0],
      'hire.colour',
      'no fact is called "hire.colour"',
    ],
    [
      'a default that cannot be an answer',
      'facts.json',
      ['facts', placeOf('enterprise.disabilityQuota'), 'default'],
      1.5,
      'the default 1.5 cannot be an answer',
    ],
    [
      'a size standard for an industry that nobody is asked',
      'size-standard.json',
      ['industry'],
      'enterprise.trade',
      'size-standard.json industry: no fact with choices is called "enterprise.trade"',
    ],
    [
      'a row of the size standard for an industry that nobody can choose',
      'size-standard.json',
      ['rows', 0, 'industry'],
      'fishing',
      'rows[0].industry: "fishing" is none of the choices of enterprise.industry',
    ],
    ['a row too few', 'size-standard.json', ['rows', 0, 'industry'], 'retail', '"agriculture" has no row'],
    [
      'a size that hangs on what is no figure',
      'size-standard.json',
      ['rows', 0, 'metrics', 0, 'fact'],
      'enterprise.kind',
      'rows[0].metrics[0].fact: enterprise.kind is no figure',
    ],
    [
      'a group of nothing, which would hold for all',
      LEVY,
      [...RULE, 'of'],
      [],
      'editions[3].rule.of: a group needs',
    ],
    [
      'a check in the future',
      LEVY,
      ['editions', 3, 'verifiedOn'],
      '2062-01-01',
      "editions[3].verifiedOn: is after the catalogue's own day",
    ],
    [
      'a place in an amount’s sentence that nothing fills',
      LEVY,
      ['editions', 3, 'amount', 'says', 'en'],
      'You save {{shortfal}}.',
      'editions[3].amount.says.en: the place {{shortfal}} is none of {{amount}}',
    ],
    [
      'a place in single braces',
      LEVY,
      ['editions', 3, 'amount', 'says', 'en'],
      'You save {amount}.',
      'editions[3].amount.says.en: the place {amount} is none of',
    ],
    [
      'an address that is none',
      'acts.json',
      ['acts', 0, 'url'],
      'javascript:alert(1)',
      'an address begins with https://',
    ],
  ])('names %s, with file and path', (...row) => {
    const [, file, path, value, message] = row
    const faults = planted(file, path, value)
    expect(faults).not.toEqual([])
    expect(faults.join('\n')).toContain(message)
    expect(faults.join('\n')).toContain(file)
  })

  it('names every fault at once, not only the first', () => {
    const copy = structuredClone(raw) as Record<string, Record<string, unknown>>
    delete copy['policies/graduate-job-seeking-subsidy.json']?.nature
    Object.assign(copy[LEVY] ?? {}, { nature: 'gift', audience: [] })
    const { content, faults } = readCatalogue(copy)
    expect(faults.length).toBeGreaterThanOrEqual(3)
    expect(content?.catalogue.policies.map(({ id }) => id)).not.toContain('disability-levy-exemption')
    expect(content?.catalogue.policies).toHaveLength(whole - 2)
  })

  it('holds nothing when a shared file is missing', () => {
    const { 'parameters.json': _, ...rest } = raw
    const { content, faults } = readCatalogue(rest)
    expect(content).toBeUndefined()
    expect(faults).toMatchObject([{ file: 'parameters.json', path: '', message: 'the file is missing' }])
  })

  it('has every file checked by a schema that exists', () => {
    for (const [file, content] of Object.entries(raw)) {
      const schema = (content as { readonly $schema?: string }).$schema ?? 'none'
      expect(existsSync(join(CATALOGUE_FOLDER, dirname(file), schema)), `${file}: ${schema}`).toBe(true)
    }
  })

  it.each(Object.entries(jsonSchemas()))(
    '%s is what the schemas in the code say: npm run schema',
    async (name, text) => {
      await expect(text).toMatchFileSnapshot(`${CATALOGUE_FOLDER}schema/${name}`)
    },
  )
})
