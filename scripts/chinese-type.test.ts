import { describe, expect, it } from 'vitest'
import { CATALOGUE_FOLDER, readFiles } from './catalogue-files'
import { faultsOf } from './chinese-type'
import { catalogueTexts, interfaceTexts } from './reader-texts'

const texts = [...interfaceTexts(), ...catalogueTexts(readFiles(CATALOGUE_FOLDER).raw)]
/** Names of files, and the heads that people write over their columns, are not set by us. */
const NOT_SET = /^roster\.(?:file\.templateName|result\.exportName)$|\.also\.\d+$/
const chinese = texts.filter(({ language, path }) => language === 'zh-CN' && !NOT_SET.test(path))

describe('Chinese texts are set as Chinese print is', () => {
  it('in all words of the interface and of the catalogue', () => {
    expect(chinese.length).toBeGreaterThan(1_000)
    expect(
      chinese.flatMap(({ file, path, text }) => faultsOf(text).map((fault) => ({ file, path, ...fault }))),
    ).toEqual([])
  })

  it.each([
    ['单位,职工', 'full-width marks beside Chinese'],
    ['单位(公司)', 'full-width marks beside Chinese'],
    ['可以吗?', 'full-width marks beside Chinese'],
    ['请等一等...', 'an ellipsis of six dots'],
    ['请等一等…', 'an ellipsis of six dots'],
    ['选"不知道"', 'curly quotation marks'],
    ['选「不知道」', 'curly quotation marks'],
    ['选”不知道“', 'quotation marks in pairs'],
    ['单位， 职工', 'no space beside a full-width mark'],
    ['用Outlook打开', 'a space between Chinese and Latin letters'],
    ['最多30人', 'a space between Chinese and figures'],
    ['每月最多 400万元', ''],
    ['在职 职工', 'no space between Chinese characters'],
    ['有  30 人', 'no two spaces'],
    ['单位-职工', 'no hyphen for a dash'],
    ['这是规定.', 'a Chinese full stop after Chinese'],
  ])('%s: %s', (text, rule) => {
    expect(faultsOf(text).map((fault) => fault.rule)).toEqual(
      rule === '' ? [] : expect.arrayContaining([rule]),
    )
  })

  it.each([
    '从 2026年7月1日起，30 人以下的企业（含 30 人）免缴。',
    '财社〔2023〕181号第4条',
    '选“不知道”就行……',
    '职工 {{count}} 人，到 {{day}}为止。',
  ])('%s is right', (text) => expect(faultsOf(text)).toEqual([]))
})
