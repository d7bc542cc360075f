import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultText } from '../src/catalogue/fault'
import { CATALOGUE_FOLDER, loadFromFolder } from './catalogue-files'
import { fieldsTwice } from './json-twice'

const LEVY = 'policies/disability-levy-exemption.json'
const SAVE = 'save the file as UTF-8 (without BOM)'
/** 残疾 in GBK. */
const IN_GBK = Buffer.from([0xb2, 0xd0, 0xbc, 0xb2])

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huice-files-')) + sep
  cpSync(CATALOGUE_FOLDER, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file of the catalogue that was saved otherwise than in UTF-8', () => {
  it.each<readonly [string, (text: string) => Buffer, string]>([
    [
      'in GBK, in a sentence',
      (text) => {
        const [before = '', ...after] = text.split('残疾')
        return Buffer.concat([Buffer.from(before), IN_GBK, Buffer.from(after.join('残疾'))])
      },
      `: not UTF-8 → ${SAVE}`,
    ],
    [
      'with a mark of byte order',
      (text) => Buffer.from(`\uFEFF${text}`),
      `begins with a mark of byte order (BOM) → ${SAVE}`,
    ],
    ['in UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), `${LEVY} line 1: not UTF-8 → ${SAVE}`],
    [
      'in UTF-16 without a mark, all in English',
      () => Buffer.from('{}', 'utf16le'),
      `${LEVY}: not UTF-8 → ${SAVE}`,
    ],
    [
      'after signs were lost',
      (text) => Buffer.from(text.replace('残疾', '\uFFFD\uFFFD')),
      ': a sign was lost: \uFFFD → write it anew',
    ],
  ])('is named, with what to do: %s', (_, saved, words) => {
    writeFileSync(folder + LEVY, saved(readFileSync(folder + LEVY, 'utf8')))
    const found = loadFromFolder(folder).faults.map(faultText)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(LEVY)
    expect(found[0]).toContain(words)
  })
})

describe('a field that stands twice between the same braces', () => {
  const [, FIRST = ''] = /\n( *"to": "[^"]*",)\n/.exec(readFileSync(CATALOGUE_FOLDER + LEVY, 'utf8')) ?? []
  const twice = (text: string) => text.replace(FIRST, `${FIRST}\n      "t\\u006f": "2099-12-31",`)

  it('is named with both places, as only the last would count', () => {
    writeFileSync(folder + LEVY, twice(readFileSync(folder + LEVY, 'utf8')))
    const [found = '', ...others] = loadFromFolder(folder).faults.map(faultText)
    expect(others).toEqual([])
    expect(found).toMatch(
      /levy-exemption\.json line \d+, column 7: "to" stands a second time in the same \{ \}, first on line \d+, column 7: only this one would count → take one/,
    )
  })

  it('is none where the names stand in braces of their own, or in a text', () =>
    expect(fieldsTwice('a.json', '{ "a": [{ "b": 1 }, { "b": "a\\": {" }], "c": { "a": 1 } }')).toEqual([]))

  it('is named each time', () =>
    expect(fieldsTwice('a.json', '{"a":1,"a":{"b":1,"b":[],"b":{}}}')).toHaveLength(3))
})
