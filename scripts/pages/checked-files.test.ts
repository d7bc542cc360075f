import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { areAsChecked, assembleChecked, digestOf } from '../../src/catalogue/as-checked'
import { readCatalogue } from '../../src/catalogue/read-catalogue'
import { CATALOGUE_FOLDER, readFiles } from '../catalogue-files'
import { checkedFiles } from './checked-files'

const copies: string[] = []
const copy = (): string => {
  const folder = `${mkdtempSync(join(tmpdir(), 'huice-checked-'))}/`
  copies.push(folder)
  cpSync(CATALOGUE_FOLDER, folder, { recursive: true })
  return folder
}
afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const read = (folder: string, file: string) => {
  const { buffer, byteOffset, length } = new Uint8Array(readFileSync(folder + file))
  return digestOf(buffer.slice(byteOffset, byteOffset + length))
}

describe('files that were checked at build', () => {
  it('give the same catalogue unchecked as checked', () => {
    const { raw } = readFiles(CATALOGUE_FOLDER)
    expect(assembleChecked(raw)).toEqual(readCatalogue(raw).content)
  })

  it('are those a page fetches, and a page knows them again', async () => {
    const checked = checkedFiles(CATALOGUE_FOLDER) ?? {}
    const files = Object.keys(checked)
    expect(files).toHaveLength(9 + 31)
    const digests = await Promise.all(
      files.map(async (file) => [file, await read(CATALOGUE_FOLDER, file)] as const),
    )
    expect(areAsChecked(new Map(digests), checked)).toBe(true)
  })

  it('are none where one has a fault, be it of form or of JSON', () => {
    const folder = copy()
    const policy = `${folder}policies/founder-grant.json`
    const text = readFileSync(policy, 'utf8')
    writeFileSync(policy, text.replace('"id"', '"ID"'))
    expect(checkedFiles(folder)).toBeUndefined()
    writeFileSync(policy, text.slice(0, -5))
    expect(checkedFiles(folder)).toBeUndefined()
    writeFileSync(policy, text)
    expect(checkedFiles(folder)).toBeDefined()
  })
})
