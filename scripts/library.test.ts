import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcome, ROOT, tool } from './command.mjs'
import { buildLibrary } from './library'

const top = mkdtempSync(join(tmpdir(), 'huice-library-'))
const modules = join(top, 'node_modules')

const SETTINGS = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: ['node'],
  },
}

/** A program of its own that has the package, and nothing of this repository, in its reach. */
beforeAll(async () => {
  await buildLibrary(join(modules, 'huice'))
  mkdirSync(join(modules, '@types'))
  for (const name of ['zod', '@types/node', 'undici-types'])
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  cpSync(join(ROOT, 'examples', 'judge-a-firm.ts'), join(top, 'judge-a-firm.ts'))
  writeFileSync(join(top, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(top, 'tsconfig.json'), JSON.stringify(SETTINGS))
}, 120_000)
afterAll(() => rmSync(top, { recursive: true, force: true }))

const compiled = (name: string) => outcome(tool('tsc'), ['-p', top]).output.includes(name)

describe('the library for other programs', { timeout: 60_000 }, () => {
  it('judges the worked example as the page does', () => {
    const { ok, output } = outcome(tool('tsx'), [join(top, 'judge-a-firm.ts')])
    expect(output.trim().split('\n')).toEqual([
      'Employees: 30',
      'No disability levy for enterprises of 30 staff or fewer: eligible',
      'Lower disability levy by tiers: ineligible',
      'Employees: 31',
      'No disability levy for enterprises of 30 staff or fewer: ineligible',
      'Lower disability levy by tiers: undetermined, open: enterprise.disabledEmployees',
      'Employees: not known',
      'No disability levy for enterprises of 30 staff or fewer: undetermined, open: enterprise.employees',
      'Lower disability levy by tiers: undetermined, open: enterprise.disabledEmployees, enterprise.employees',
    ])
    expect(ok).toBe(true)
  })

  it('has types by which the example compiles, and a wrong use does not', () => {
    expect(compiled('error')).toBe(false)
    writeFileSync(
      join(top, 'wrong.ts'),
      "import { openCatalogue } from 'huice'\nopenCatalogue({}, '2026-11-23').judge({ audience: 'state' })\n",
    )
    expect(compiled('wrong.ts')).toBe(true)
  })
})
