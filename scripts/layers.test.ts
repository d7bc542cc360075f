import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Where a line is written, the line, and how the file's name ends when it is not `.ts`. */
type Planted = readonly [folder: string, line: string, ending?: string]

const importing = (address: string): string => `import { it } from '${address}'\nexport const here = it`

const FORBIDDEN: readonly Planted[] = [
  ['src/engine', importing('react')],
  ['src/engine', importing('zod')],
  ['src/engine', importing('zod/mini')],
  ['src/engine', importing('i18next')],
  ['src/engine', importing('@tanstack/react-query')],
  ['src/engine', importing('wouter')],
  ['src/engine', importing('node:fs')],
  ['src/engine', importing('../catalogue/schema')],
  ['src/engine', importing('./../catalogue/schema')],
  ['src/engine', "export const here = import('react')"],
  ['src/engine', "export * from 'react'"],
  ['src/engine', "export type Here = import('react').FC"],
  ['src/engine', "export const here = import.meta.glob('../catalogue/*.ts')"],
  ['src/engine', "export const here = fetch('/')"],
  ['src/engine', 'export const here = new Date(0)'],
  ['src/engine', 'export const here = Date.UTC(2026, 2, 1)'],
  ['src/engine', 'export const here = navigator.language'],
  ['src/engine', 'export const here = window.name'],
  ['src/engine', 'export const here = document.title'],
  ['src/engine', "export const here = localStorage.getItem('here')"],
  ['src/engine', 'export const here = globalThis.name'],
  ['src/engine', importing('../catalogue/schema'), '.test.ts'],
  ['src/engine', 'export class Here {}'],
  ['src/engine', 'export const here = [] as string[]'],
  ['src/ui', importing('../engine')],
  ['src/ui', importing('../i18n')],
  ['src/ui', importing('../engine'), '.tsx'],
  ['src/ui', importing('i18next')],
  ['src/catalogue', importing('../interview/step')],
  ['src/catalogue', importing('../draft')],
  ['src/catalogue', importing('../engine/truth')],
  ['src/draft', importing('../catalogue/schema')],
  ['src/draft', importing('../engine/truth')],
  ['src/i18n', importing('../engine')],
  ['src/i18n', "import * as it from '../engine'\nexport const here = it"],
  ['src/i18n', importing('../catalogue/schema')],
  ['src/interview', importing('../app/today')],
  ['src/interview', importing('../verdict/reasons')],
  ['src/interview', importing('../engine/truth.ts')],
  ['src/keep', importing('../interview/path')],
  ['src/keep', importing('../verdict/receipt')],
  ['src/keep', importing('../app/today')],
  ['src/keep', "export const here = sessionStorage.getItem('here')"],
  ['src/interview', importing('../keep')],
  ['src/verdict', importing('../keep')],
  ['src/verdict', importing('../interview/step')],
  ['src/verdict', importing('../draft')],
  ['src/verdict', importing('../library')],
  ['src/verdict/print', importing('../../interview/step')],
  ['src/verdict', "export const here = import('../interview/step')"],
  ['src/roster', importing('../verdict/reasons')],
  ['src/roster', importing('../draft')],
  ['src/library', importing('../roster')],
  ['src/library', importing('../draft')],
  ['src/offline', importing('../draft')],
  ['src/offline', importing('../engine')],
  ['src/program', importing('../verdict')],
  ['src/program', importing('../i18n')],
  ['src/program', importing('../engine/truth')],
  ['scripts', importing('../src/program/judge')],
  ['src/law', importing('../verdict')],
  ['src/law', importing('../library')],
  ['src/catalogue', importing('../law')],
  ['src/library', importing('../app')],
  ['src/app', importing('../engine/truth')],
  ['src/app', importing('../../scripts/serve.mjs')],
  ['src/verdict', 'export const here = new Date()'],
  ['src/interview', 'export const here = Date.now()'],
  ['src/verdict', "export const here = new Intl.NumberFormat('en').format(1)"],
  ['src/interview', 'export const here = (1000).toLocaleString()'],
  ['src/keep', "export const here = ['a', 'b'].join(', ')"],
  ['src/verdict', "export const here = ['a', 'b'].join('、')"],
  ['src/verdict', "export const here = window.fetch('/')"],
  ['src/app', "export const here = localStorage.getItem('here')"],
  ['src/catalogue', importing('node:fs')],
  ['src/utils', importing('../engine')],
  ['scripts', importing('../src/engine/truth')],
  ['scripts', importing('../src/verdict/reasons')],
  ['scripts', importing('../src/interview/session')],
  ['scripts/situations', importing('../../src/engine/truth')],
  ['scripts/fuzz', importing('../../src/engine/truth')],
  ['scripts/fuzz', importing('../../src/app/today')],
  ['scripts/fuzz', importing('../../src/ui')],
  ['scripts/second-reading', importing('../../src/engine')],
  ['scripts/second-reading', importing('../../src/catalogue')],
  ['scripts/second-reading', importing('../situations')],
  ['e2e', importing('../src/engine')],
  ['e2e', importing('../src/app/today')],
]

const ALLOWED: readonly Planted[] = [
  ['src/engine', importing('./truth')],
  ['src/engine', importing('fast-check'), '.test.ts'],
  ['src/engine', "export const here = ['here'] as const"],
  ['src/ui', importing('react')],
  ['src/ui', importing('./button')],
  ['src/catalogue', importing('../engine')],
  ['src/catalogue', importing('zod')],
  ['src/catalogue', importing('./draft')],
  ['src/catalogue', "export const here = await fetch('/catalogue/facts.json')"],
  ['src/catalogue', importing('node:fs'), '.test.ts'],
  ['src/draft', importing('../engine/index.ts')],
  ['src/draft', "export const here = localStorage.getItem('here')"],
  ['src/i18n', "import type { It } from '../engine'\nexport const here = (it: It): It => it"],
  ['src/interview', importing('../draft')],
  ['src/keep', importing('../draft')],
  ['src/keep', importing('../catalogue/files')],
  ['src/program', importing('../catalogue/read-catalogue')],
  ['src/program', importing('../engine')],
  ['src/offline', 'export const here = (it: Request) => fetch(it)'],
  ['scripts', importing('../src/program')],
  ['src/app', importing('../keep')],
  ['src/verdict', importing('../ui/button')],
  ['src/verdict', 'export const here = new Date(Date.UTC(2026, 2, 1))'],
  ['src/verdict', "export const here = ['a', 'b'].join(' ')"],
  ['src/i18n', "export const here = new Intl.NumberFormat('en').format(1)"],
  ['src/verdict/print', importing('../../engine')],
  ['src/roster', importing('../catalogue/schema')],
  ['src/library', importing('../i18n')],
  ['src/library', importing('../law')],
  ['src/verdict', importing('../law')],
  ['src/law', importing('../catalogue')],
  ['src/app', importing('../interview/step')],
  ['src/app', "export const here = await import('../roster')"],
  ['src/app', importing('../engine')],
  ['scripts', importing('../src/catalogue/schema')],
  ['scripts', importing('../src/engine')],
  ['scripts', importing('../src/interview/path')],
  ['scripts/situations', importing('../../src/engine')],
  ['scripts/fuzz', importing('../../src/keep/parcel')],
  ['scripts/fuzz', importing('../../src/app/address-text')],
  ['scripts/second-reading', importing('./days')],
  ['e2e', importing('@playwright/test')],
]

/** The rules that keep the floors; the others may say what they like about so small a file. */
const FLOOR_RULES = [
  'lint/correctness/noNodejsModules',
  'lint/style/noRestrictedGlobals',
  'lint/style/noRestrictedImports',
  'plugin',
]

const placed = (kind: string, planted: readonly Planted[]) =>
  planted.map(([folder, line, ending = '.ts'], index) => ({
    title: `in ${folder}: ${line.split('\n')[0]}`,
    folder,
    line,
    file: join(folder, `${kind}-${index}${ending}`),
  }))

const forbidden = placed('forbidden', FORBIDDEN)
const allowed = placed('allowed', ALLOWED)

const root = mkdtempSync(join(tmpdir(), 'huice-layers-'))
const reported = new Set<string>()

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } }

const lint = (): readonly Diagnostic[] => {
  const biome = join(process.cwd(), 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const words = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (!stdout.startsWith('{')) throw new Error(`the lint did not run: ${stderr}`)
  return JSON.parse(stdout).diagnostics
}

beforeAll(() => {
  cpSync('biome.json', join(root, 'biome.json'))
  cpSync('scripts/lint', join(root, 'scripts/lint'), { recursive: true })
  for (const { folder, line, file } of [...forbidden, ...allowed]) {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, file), `${line}\n`)
  }
  const found = lint().filter(({ category }) => FLOOR_RULES.includes(category))
  for (const { location } of found) reported.add(join(location.path))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the lint reports', () => {
  for (const { title, file } of forbidden) it(title, () => expect(reported).toContain(file))
})

describe('the lint lets pass', () => {
  for (const { title, file } of allowed) it(title, () => expect(reported).not.toContain(file))
})
