import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { casesFile, policyFile } from '../../src/catalogue/policy-schema'
import { CATALOGUE_FOLDER, loadFromFolder, readFiles } from '../catalogue-files'
import { jsonText } from './json-text'
import { newCommand } from './new-command'
import { beginPolicy, type Wanted } from './new-policy'

const ID = 'evening-class-subsidy'
const POLICY = `policies/${ID}.json`
const CASES = `policies/${ID}.cases.json`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huice-new-')) + sep
  cpSync(CATALOGUE_FOLDER, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (file: string) => JSON.parse(readFileSync(folder + file, 'utf8'))
const wanted = (change: Partial<Wanted> = {}): Wanted => ({
  id: ID,
  audience: 'individual',
  nature: 'discretionary',
  situation: 'learns-skill',
  folder,
  ...change,
})

describe('a policy that is begun', () => {
  it('is well formed by the schemas, and so are its cases; each names its schema', () => {
    beginPolicy(wanted())
    expect(z.safeParse(policyFile, read(POLICY)).error).toBeUndefined()
    expect(z.safeParse(casesFile, read(CASES)).error).toBeUndefined()
    expect(read(POLICY).$schema).toBe('../schema/policy.schema.json')
    expect(read(CASES).$schema).toBe('../schema/cases.schema.json')
  })

  it('is named last in the index, and in its situation', () => {
    beginPolicy(wanted())
    expect(read('index.json').policies.at(-1)).toBe(ID)
    const found = read('situations.json').situations.filter(({ policies }: { policies: string[] }) =>
      policies.includes(ID),
    )
    expect(found).toMatchObject([{ id: 'learns-skill' }])
  })

  it('is left out, and every place to fill in is named; all else still works', () => {
    const before = loadFromFolder(folder).loaded?.policies.size
    beginPolicy(wanted())
    const { loaded, faults } = loadFromFolder(folder)
    expect(loaded?.policies.has(ID)).toBe(false)
    expect(loaded?.policies.size).toBe(before)
    expect(faults.every(({ file, message }) => file === POLICY && message === 'still to be filled in')).toBe(
      true,
    )
    const blanks = readFileSync(folder + POLICY, 'utf8').match(
      /"(\[fill in\]|fill-in"|0001-|person\.fillIn)/g,
    )
    expect(faults).toHaveLength(blanks?.length ?? 0)
    expect(faults.length).toBeGreaterThan(30)
  })

  it.each<readonly [string, Partial<Wanted>, string]>([
    [
      'an id in capitals',
      { id: 'Evening' },
      '"Evening" cannot be an id: write lower case words joined by hyphens',
    ],
    ['an id that leads elsewhere', { id: '../acts' }, '"../acts" cannot be an id'],
    ['an id that is taken', { id: 'loan-renewal' }, 'There is a policy "loan-renewal" already'],
    [
      'a situation that there is not',
      { situation: 'rains' },
      'There is no situation "rains" for them: choose one of',
    ],
    ['a situation of others', { situation: 'hires-graduates' }, 'There is no situation "hires-graduates"'],
  ])('is refused with %s, and nothing is written', (...row) => {
    const [, change, words] = row
    const before = readFiles(folder).raw
    expect(() => beginPolicy(wanted(change))).toThrow(words)
    expect(readFiles(folder).raw).toEqual(before)
  })

  it.each<readonly [readonly string[], Parameters<typeof newCommand>[2], string]>([
    [[], {}, 'Write one id'],
    [['a', 'b'], {}, 'Write one id'],
    [['a'], { audience: 'dogs' }, '--audience dogs is not known: write enterprise or individual.'],
    [
      ['a'],
      { nature: 'gift' },
      '--nature gift is not known: write entitlement or discretionary or information.',
    ],
  ])('is refused on a line that makes no sense: %j', (names, options, words) =>
    expect(() => newCommand(folder, names, options)).toThrow(words),
  )
})

describe('the layout of what is written', () => {
  it.each(['index.json', 'situations.json', 'parameters.json', 'acts.json'])(
    'is the one that the formatter gives %s',
    (file) => {
      const text = readFileSync(CATALOGUE_FOLDER + file, 'utf8')
      const spread = jsonText(JSON.parse(text))
      expect(JSON.parse(spread)).toEqual(JSON.parse(text))
      if (file === 'index.json' || file === 'situations.json') expect(spread).toBe(text)
    },
  )
})
