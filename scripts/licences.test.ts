import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { notAllowed, shippedIn } from './licences'
import { billOfMaterials } from './sbom'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

it('all that ships has a licence under which it may', () => {
  const shipped = shippedIn(lock)
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'react-dom', 'zod']))
  expect(shipped.map(({ name }) => name)).not.toContain('vite')
  expect(notAllowed(shipped)).toEqual([])
})

it('a package of another licence, or of none, would be found', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', license: 'GPL-3.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/c': { version: '1.0.0', license: 'GPL-3.0', dev: true },
  }
  expect(notAllowed(shippedIn({ packages })).map(({ name }) => name)).toEqual(['a', 'b'])
})

it('the bill of materials names the same packages', () => {
  const { components } = JSON.parse(billOfMaterials())
  const named = components.map(
    ({ group, name, version }: Record<string, string>) => `${group ? `${group}/` : ''}${name} ${version}`,
  )
  expect(named.toSorted()).toEqual(shippedIn(lock).map(({ name, version }) => `${name} ${version}`))
})
