import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const HOVERS = 'hover.css'
const FOLDER = 'src/ui'

/** What changes under a pointer outside the one place for it, where no finger finds it. */
const hoversIn = (css: string): readonly string[] => css.split('\n').filter((line) => line.includes(':hover'))

describe('what a finger tapped does not go on looking touched', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.css') && name !== HOVERS))('%s', (name) => {
    expect(hoversIn(readFileSync(`${FOLDER}/${name}`, 'utf8'))).toEqual([])
  })

  it('finds a rule that is planted', () => {
    expect(hoversIn('.here {\n  color: red;\n}\n.here:hover {\n  color: blue;\n}')).toEqual(['.here:hover {'])
  })

  it('all of it is for pointers that hover', () => {
    const sheet = readFileSync(`${FOLDER}/${HOVERS}`, 'utf8')
    expect(sheet.match(/^[^\s/*].*/gm)).toEqual(['@media (hover: hover) {', '}'])
  })
})
