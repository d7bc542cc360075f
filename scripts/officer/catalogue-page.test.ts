import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodesIn } from '../audit-nodes'
import { CATALOGUE_FOLDER } from '../catalogue-files'

const SCHEMAS = `${CATALOGUE_FOLDER}schema/`
const page = readFileSync(`${CATALOGUE_FOLDER}README.md`, 'utf8')

/** Every field that a file of the catalogue may have. */
const fieldsIn = (schema: string): readonly string[] =>
  nodesIn(JSON.parse(readFileSync(SCHEMAS + schema, 'utf8'))).flatMap(({ node }) =>
    Object.keys(node.properties ?? {}),
  )

const unnamed = (text: string): readonly string[] => {
  const fields = new Set(readdirSync(SCHEMAS).flatMap(fieldsIn))
  const words = new Set(text.match(/[\w$-]+/g))
  return [...fields].filter((field) => !words.has(field))
}

describe('the page of the catalogue', () => {
  it('names every field that its files may have', () => expect(unnamed(page)).toEqual([]))
  it('is found wanting where one is not named', () =>
    expect(unnamed(page.replaceAll('countsPart', ''))).toEqual(['countsPart']))
})
