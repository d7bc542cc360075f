import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const pathsIn = (file: string) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return [...text.matchAll(/M[\d.]+ [\d.]+[VL][\dMVL. ]+/g)].map(([path]) => path)
}

it('the icon of the browser’s tab is the same drawing as the mark on the page', () => {
  const slips = pathsIn('../src/ui/icons.tsx').filter((path) => pathsIn('../public/icon.svg').includes(path))
  expect(slips).toHaveLength(2)
  expect(pathsIn('../public/icon.svg')).toHaveLength(2)
})
