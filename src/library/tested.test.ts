import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TESTED } from './tested'

const installed = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')).version

it('the accessibility statement names the version of axe-core that scans the pages', () =>
  expect(TESTED.axe).toBe(installed))
