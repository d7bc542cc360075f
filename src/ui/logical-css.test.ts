import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SIDE = 'left|right'
const NAMES = new RegExp(
  `^(${SIDE}|(margin|padding|scroll-margin|scroll-padding|border)-(${SIDE})(-\\w+)?|border-\\w+-(${SIDE})-radius)$`,
)
const TURNED = new Set(['text-align', 'float', 'clear', 'transform-origin', 'background-position'])
const BOXES = /^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/

/** Whether a property or value names the left or right, and so stays there when the words run the other way. */
const isPhysical = (name: string, value: string): boolean => {
  const [, right, , left = right] = value.split(/\s+(?![^(]*\))/)
  return (
    NAMES.test(name) ||
    (TURNED.has(name) && new RegExp(`\\b(${SIDE})\\b`).test(value)) ||
    (name === 'transform' && /translate(X|3d)?\(/i.test(value)) ||
    (BOXES.test(name) && right !== left)
  )
}

/** The declarations that do not turn round with the words. One may give its reason on its line: `physical: why`. */
const physicalIn = (css: string): readonly string[] =>
  css
    .split('\n')
    .filter((line) => !line.includes('/* physical: '))
    .flatMap((line) => {
      const [, name, value] = /^\s*([a-z-]+):\s*(.+);/.exec(line) ?? []
      return name && value && isPhysical(name, value) ? [line.trim()] : []
    })

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)

describe('the style turns round with the words', () => {
  it.each(files('src'))('%s', (file) => {
    expect(physicalIn(readFileSync(file, 'utf8'))).toEqual([])
  })

  it.each([
    'margin-left: 1rem;',
    'padding-right: 0;',
    'border-left: 1px solid red;',
    'border-right-color: red;',
    'border-top-left-radius: 1px;',
    'left: 0;',
    'text-align: right;',
    'float: left;',
    'padding: 0 1rem 0 0;',
    'margin: 0 auto 0 calc(1rem + 2px);',
    'transform: translateX(10px);',
    'transform-origin: left;',
  ])('%s is found where it is planted', (line) => {
    expect(physicalIn(`.here {\n  ${line}\n}`)).toEqual([line])
  })

  it.each([
    'margin-inline-start: 1rem;',
    'text-align: start;',
    'padding: 0 1rem;',
    'padding: 0 1rem 2rem;',
    'padding: calc(1rem + 2px) 1rem 2rem 1rem;',
    'transform: scaleX(-1);',
    'float: left; /* physical: as wide as the page */',
  ])('%s may stand', (line) => {
    expect(physicalIn(`.here {\n  ${line}\n}`)).toEqual([])
  })
})
