import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')
/** What the interface's door offers with a capital letter: components. */
const parts = [...read('src/ui/index.ts').matchAll(/(?<!type )\b[A-Z]\w+/g)]
  .map(([name]) => name)
  .filter((name) => !name.endsWith('Context'))
const gallery = readdirSync('gallery')
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => read(`gallery/${file}`))
  .join('\n')

const missing = (names: readonly string[]) => names.filter((name) => !new RegExp(`<${name}\\b`).test(gallery))

it('every part of the interface is shown in the gallery', () => {
  expect(parts.length).toBeGreaterThan(40)
  expect(missing(parts)).toEqual([])
})

it('a part that is not shown would be found', () => {
  expect(missing(['Button', 'Carousel'])).toEqual(['Carousel'])
})
