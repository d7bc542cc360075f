import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/catalogue/read-catalogue'
import { CATALOGUE_FOLDER, readFiles } from '../catalogue-files'
import { diffCommand } from './diff-command'
import { differenceLines } from './differences'
import { piecesInGuide } from './example/follow-guide'
import { smallest } from './smallest'
import { readVersion, type Version } from './version'

const { raw } = readFiles(CATALOGUE_FOLDER)
const LEVY = 'policies/disability-levy-exemption.json'
const SIZE = 600

// biome-ignore lint/suspicious/noExplicitAny: the plants reach anywhere into parsed files
type Files = Record<string, any>

const version = (label: string, plant: (files: Files) => void = () => undefined): Version => {
  const files: Files = structuredClone(raw)
  plant(files)
  const { content } = readCatalogue(files)
  if (content === undefined) throw new Error('the plant leaves nothing to judge by')
  return { label, loaded: content, files }
}
const original = version('old')
const told = (plant: (files: Files) => void, before = original) =>
  differenceLines(before, version('new', plant), SIZE)
const limit = (files: Files) => files['parameters.json'].parameters[0].values.at(-1)

describe('what an edit changes', { timeout: 120_000 }, () => {
  it('is nothing where nothing was edited, or only words were', () => {
    const nothing = `This edit changes 0 of ${SIZE} situations, and 0 of `
    expect(told(() => undefined).join('\n')).toContain(nothing)
    const words = told((files) => Object.assign(files[LEVY].says.en, { title: 'Another title' }))
    expect(words.join('\n')).toContain(nothing)
  })

  it('is told per policy and per change, with the smallest situation and the worked cases', () => {
    const lines = told((files) => Object.assign(limit(files), { value: 31 })).join('\n')
    expect(lines).toMatch(
      /This edit changes [1-9]\d* of 600 situations, and [1-9]\d* of 1,\d{3} worked cases\./,
    )
    expect(lines).toMatch(/\ndisability-levy-exemption: \d+\n {2}\d+ × no → yes\n/)
    expect(lines).toMatch(/ {6}on \S+: Kind of organisation: Enterprise; Number of employees: 31 people/)
    expect(lines).toContain('"31 people is one too many in 2026": no → yes')
    expect(lines).not.toContain('loan-renewal')
  })

  it('asks for a version of its own: receipts of the old one would be taken for altered', () => {
    const same =
      'Both are of the version 2026-11-30, so receipts that readers keep would be taken for altered'
    const edit = (files: Files) => Object.assign(limit(files), { value: 31 })
    expect(told(edit).join('\n')).toContain(same)
    const named = told((files) => {
      edit(files)
      files['index.json'].version = '2026-12-01'
    })
    expect(named.join('\n')).not.toContain('Both are of the version')
    expect(told(() => undefined).join('\n')).not.toContain('Both are of the version')
  })

  it('is the same each time it is asked', () => {
    const edit = (files: Files) => Object.assign(limit(files), { value: 31 })
    expect(told(edit)).toEqual(told(edit))
  })

  it('is found beside a limit that no version had before', () => {
    const before = version('old', (files) => Object.assign(limit(files), { value: 1233 }))
    const lines = told((files) => Object.assign(limit(files), { value: 1234 }), before).join('\n')
    expect(lines).toMatch(/ × no → yes\n.*Number of employees: 1,234 people/)
  })

  it('tells amounts, and how sure a verdict is', () => {
    const certainty = told((files) => Object.assign(files[LEVY].editions[3], { certainty: 'unconfirmed' }))
    expect(certainty.join('\n')).toMatch(/× yes, confirmed → unconfirmed\n/)
    const amount = told((files) => delete files[LEVY].editions[3].amount)
    expect(amount.join('\n')).toMatch(/× yes, another amount\n.*CNY → no amount\)/)
  })

  it('tells policies and questions that stand in one version only', () => {
    const lines = told((files) => {
      files['index.json'].policies = files['index.json'].policies.filter(
        (id: string) => id !== 'loan-renewal',
      )
      for (const { policies } of files['situations.json'].situations)
        if (policies.includes('loan-renewal')) policies[policies.indexOf('loan-renewal')] = 'founder-grant'
      files['facts.json'].facts.push(piecesInGuide()[1])
    })
    const text = lines.join('\n')
    expect(text).toMatch(/Policy removed: loan-renewal: .*no \d+/)
    expect(text).toContain('Question added: person.eveningClasses (Evening classes in a year)')
    expect(text).toContain('Apart from that, this edit changes 0 of 600 situations')
    const back = differenceLines(
      version('new', (files) => files['facts.json'].facts.push(piecesInGuide()[1])),
      original,
      10,
    )
    expect(back.join('\n')).toContain('Question removed: person.eveningClasses')
  })

  it('leaves out a faulty policy, and says so', () =>
    expect(told((files) => delete files[LEVY].nature).join('\n')).toContain(
      `Left out of new, because it has faults: ${LEVY}`,
    ))
})

describe('a version of the catalogue', () => {
  it('is a folder, or what was committed', () => {
    expect(readVersion(CATALOGUE_FOLDER).loaded.catalogue.policies.length).toBeGreaterThan(0)
    const { label, loaded } = readVersion('HEAD')
    expect(label).toMatch(/^HEAD \([0-9a-f]{7,}\)$/)
    expect(loaded.catalogue.policies.length).toBeGreaterThan(0)
  })

  it.each([
    [
      'a version that there is not',
      () => readVersion('no-such-branch'),
      '"no-such-branch" is neither a folder',
    ],
    ['a folder without a catalogue', () => readVersion('src'), 'There is no catalogue in src'],
    ['three versions', () => diffCommand('.', ['a', 'b', 'c'], {}), 'Name at most two versions'],
    ['half a situation', () => diffCommand('.', [], { count: '0.5' }), '--count 0.5 cannot be'],
  ])('is refused in a sentence: %s', (...row) => {
    const [, ask, words] = row
    expect(ask).toThrow(words)
  })
})

describe('the smallest situation', () => {
  it('keeps only what the change needs, of hires too', () => {
    const facts = {
      'enterprise.employees': 31,
      'enterprise.kind': 'enterprise',
      'enterprise.hires': [{ graduate: true, sex: 'female' }, { sex: 'male' }],
    }
    const shows = (some: typeof facts | object): boolean => /employees.*graduate/.test(JSON.stringify(some))
    expect(smallest(facts, shows)).toEqual({
      'enterprise.employees': 31,
      'enterprise.hires': [{ graduate: true }],
    })
  })
})
