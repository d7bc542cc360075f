import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type IsoDate, isDay } from '../../src/engine'
import { CATALOGUE_FOLDER, faultLine } from '../catalogue-files'
import { checkFolder } from './check'
import { followGuide, ID, piecesInGuide, run, type Step } from './example/follow-guide'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const day = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const faultsIn = (copy: string): string =>
  checkFolder(copy + sep, day('2026-11-26'))
    .faults.map((fault) => faultLine(fault, copy + sep))
    .join('\n')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huice-guide-'))
  cpSync(CATALOGUE_FOLDER, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the guide of one page', { timeout: 120_000 }, () => {
  it('leads from the text of a law to a tested policy with a new question', () => {
    followGuide(folder)
    const { ok, output } = run('catalogue', folder)
    expect(output).toContain(' is in order: ')
    expect(ok).toBe(true)
  })

  it('shows pieces that stand so in the policy it leads to', () => {
    const [, question, page, condition, news] = piecesInGuide()
    const [edition] = read('scripts/officer/example/policy.json').editions
    expect(edition.rule.of).toEqual([condition])
    expect(page?.facts).toEqual([question?.id])
    expect(news?.policies).toEqual([ID])
    expect(piecesInGuide()).toHaveLength(5)
  })

  it('is short enough for one page', () => {
    const text = readFileSync('docs/new-policy.md', 'utf8')
    expect(text.split('\n').length).toBeLessThanOrEqual(150)
  })

  it.each<readonly [Step, string]>([
    ['act', `policies/${ID}.json editions[0].sources[0].act: no act is called "example-2026-1" → `],
    ['question', '.facts[0]: no fact is called "person.eveningClasses" → '],
    ['page', 'facts.json person.eveningClasses: stands on no page → '],
    [
      'policy',
      `policies/${ID}.json says.zh-CN.title: still to be filled in → write in Chinese: its everyday name`,
    ],
    ['cases', `policies/${ID}.cases.json cases[0].asOf: still to be filled in → write the day`],
    ['version', `policies/${ID}.json editions[0].verifiedOn: is after the catalogue's own day, `],
    ['news', 'index.json version: the newest change in changes.json is of '],
    ['readings', 'readings.json readings: names have changed since → run `npm run readings`'],
  ])('is missed where it is not followed: %s', (step, words) => {
    followGuide(folder, [step])
    expect(faultsIn(folder)).toContain(words)
  })

  it('begins nothing without a situation in which readers would find it', () => {
    run('catalogue', folder, 'new', ID, '--audience', 'individual')
    followGuide(folder, ['begin'])
    expect(faultsIn(folder)).toContain(`situations.json situations: "${ID}" stands in no situation → `)
  })
})
