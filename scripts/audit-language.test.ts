import { describe, expect, it } from 'vitest'
import { untranslated } from './audit-language'
import { type Files, raw, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'

describe('the two languages of the catalogue', { timeout: 60_000 }, () => {
  it('are both written', () => expect(untranslated(raw)).toEqual([]))

  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'an English sentence that is the Chinese one still',
      (files) => Object.assign(files[LEVY].editions[0].rule.of[2].says.en, { yes: '有 {{value}} 人。' }),
      `${LEVY} editions[0].rule.of[2].says.en.yes: is not in English → say it in English`,
    ],
    [
      'a Chinese summary that is the English one still',
      (files) => Object.assign(files[LEVY].says['zh-CN'], { summary: 'A firm of 30 pays nothing.' }),
      `${LEVY} says.zh-CN.summary: is not in Chinese → say it in Chinese`,
    ],
  ])('are told with file, path and mend: %s', (_, plant, words) => {
    const files: Files = structuredClone(raw)
    plant(files)
    expect(
      untranslated(files).map(({ file, path, message, mend }) => `${file} ${path}: ${message} → ${mend}`),
    ).toEqual([words])
  })
  it('are asked for by `npm run catalogue`', () =>
    expect(saidOf((files) => Object.assign(files[LEVY].says.en, { summary: '免征。' }))).toContain(
      'is not in English',
    ))

  it('may both name the law in Chinese', () => {
    const files: Files = structuredClone(raw)
    files[LEVY].says.en.official = '残疾人就业保障金'
    expect(untranslated(files)).toEqual([])
  })
})
