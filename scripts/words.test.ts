import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { unexplained, unusedSpellings, wordlessPages } from './audit-words'
import { faultLine } from './catalogue-files'
import { placeOf, planted, raw } from './planted'

const GLOSSARY = 'glossary.json'
const ARREARS = placeOf('enterprise.hasArrears')
const HOUSEHOLD = placeOf('household', 'pages')

describe('the words of the catalogue', () => {
  it.each([
    [
      'a question that does not say where its answer stands',
      'facts.json',
      ['facts', ARREARS, 'says', 'en', 'where'],
      undefined,
      `facts[${ARREARS}].says.en.where: is missing`,
    ],
    [
      'a list of lines that does not say why it is asked',
      'facts.json',
      ['pages', HOUSEHOLD, 'says', 'zh-CN', 'why'],
      undefined,
      `pages[${HOUSEHOLD}].says.zh-CN.why: is missing`,
    ],
    [
      'a term without words in one language',
      GLOSSARY,
      ['terms', 0, 'says', 'en'],
      undefined,
      'terms[0].says.en: is missing',
    ],
    [
      'an official name that is not the law’s',
      GLOSSARY,
      ['terms', 0, 'official'],
      'small business',
      'terms[0].official: an official name is in Chinese',
    ],
    [
      'a spelling that two terms share, in other letters',
      GLOSSARY,
      ['terms', 1, 'spellings', 'en', 0],
      'Small or Micro',
      'terms[1].spellings.en[0]: "Small or Micro" also spells "small-and-micro"',
    ],
    [
      'a term that cites an unknown act',
      GLOSSARY,
      ['terms', 0, 'source', 'act'],
      'nowhere',
      'terms[0].source.act: no act is called "nowhere"',
    ],
    ['a term that stands twice', GLOSSARY, ['terms', 1, 'id'], 'small-and-micro', 'stands here twice'],
  ])('lack nothing: %s is named, with file and path', (...row) => {
    const [, file, path, value, message] = row
    const faults = planted(file, path, value).join('\n')
    expect(faults).toContain(message)
    expect(faults).toContain(file)
  })

  it('explains nothing, and still judges, when the glossary is missing', () => {
    const { [GLOSSARY]: _, ...rest } = raw
    const { content, faults } = readCatalogue(rest)
    expect(content?.glossary).toEqual([])
    expect(content?.catalogue.policies).toHaveLength(
      readCatalogue(raw).content?.catalogue.policies.length ?? 0,
    )
    expect(faults).toMatchObject([{ file: GLOSSARY, path: '', message: 'the file is missing' }])
  })
})

// biome-ignore lint/suspicious/noExplicitAny: the plants reach anywhere into parsed files
type Files = Record<string, any>

const audited = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  const { content } = readCatalogue(files)
  if (content === undefined) throw new Error('the plant leaves nothing to audit')
  const found = [...unexplained(content), ...wordlessPages(content), ...unusedSpellings(content, files)]
  return found.map((fault) => faultLine(fault)).join('\n')
}

describe('the audit of words', () => {
  it('finds nothing wrong today', () => expect(audited(() => undefined)).toBe(''))

  it.each<[string, (files: Files) => void, string]>([
    [
      'a spelling that no text uses',
      (files) => files[GLOSSARY].terms[0].spellings.en.push('bazaar'),
      'glossary.json small-and-micro.spellings.en: no text uses "bazaar"',
    ],
    [
      'a term that the glossary alone uses',
      (files) => {
        const [term] = files[GLOSSARY].terms
        term.spellings.en = ['moonlit']
        term.says.en.meaning = 'A moonlit market.'
      },
      'glossary.json small-and-micro.spellings.en: no text uses "moonlit"',
    ],
    [
      'a question that does not say why it is asked',
      (files) => delete files['facts.json'].facts[ARREARS].says.en.why,
      'facts.json enterprise.hasArrears.says.en.why: a question says why it is asked',
    ],
    [
      'a field of a hire that does not say why it is asked',
      (files) => delete files['facts.json'].facts[placeOf('hire.claimed')].says['zh-CN'].why,
      'facts.json hire.claimed.says.zh-CN.why: a question says why it is asked',
    ],
    [
      'a list of lines without words of its own',
      (files) => delete files['facts.json'].pages[HOUSEHOLD].says,
      'facts.json pages.household.says: a list of lines needs a title and a why',
    ],
  ])('finds %s', (_, plant, words) => expect(audited(plant)).toContain(words))
})
