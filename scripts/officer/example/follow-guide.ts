/** The guide of one page, followed by a machine: what it says to write is written, what it says to run is run. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
const GUIDE = join(PROJECT, 'docs', 'new-policy.md')
const OWN_FILES = join(PROJECT, 'scripts', 'officer', 'example')

export const ID = 'evening-class-subsidy'
/** The catalogue's day after the edit: none of its readings of the law lies after it. */
const VERSION = '2026-11-26'

// biome-ignore lint/suspicious/noExplicitAny: the steps reach anywhere into parsed files
type Content = Record<string, any>

/** The pieces of the catalogue that the guide shows, in its order: an act, a question, its page, a condition. */
export const piecesInGuide = (): readonly Content[] =>
  [...readFileSync(GUIDE, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(([, text]) => JSON.parse(text ?? ''))

/** The command with which the guide begins. */
const beginningInGuide = (): readonly string[] => {
  const [, command] = /```sh\nnpm run catalogue -- (.*)\n```/.exec(readFileSync(GUIDE, 'utf8')) ?? []
  if (command === undefined) throw new Error('the guide does not say how to begin')
  return command.split(' ')
}

/** Runs one of the project's commands on a copy of the catalogue. */
export const run = (script: 'catalogue' | 'readings', folder: string, ...words: readonly string[]) => {
  const all = ['--import', 'tsx', join('scripts', `${script}.ts`), ...words, '--in', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: PROJECT, encoding: 'utf8' })
  return { ok: status === 0, output: stdout + stderr }
}

const edit = (folder: string, file: string, change: (content: Content) => void): void => {
  const path = join(folder, file)
  const content = JSON.parse(readFileSync(path, 'utf8'))
  change(content)
  writeFileSync(path, JSON.stringify(content, null, 2))
}

/** What the guide says, step by step. */
const STEPS = {
  begin: (folder) => run('catalogue', folder, ...beginningInGuide()),
  act: (folder) => edit(folder, 'acts.json', ({ acts }) => acts.push(piecesInGuide()[0])),
  question: (folder) => edit(folder, 'facts.json', ({ facts }) => facts.push(piecesInGuide()[1])),
  page: (folder) => edit(folder, 'facts.json', ({ pages }) => pages.push(piecesInGuide()[2])),
  policy: (folder) => copyFileSync(join(OWN_FILES, 'policy.json'), join(folder, 'policies', `${ID}.json`)),
  cases: (folder) =>
    copyFileSync(join(OWN_FILES, 'cases.json'), join(folder, 'policies', `${ID}.cases.json`)),
  version: (folder) => edit(folder, 'index.json', (content) => Object.assign(content, { version: VERSION })),
  readings: (folder) => run('readings', folder),
} as const satisfies Readonly<Record<string, (folder: string) => unknown>>

export type Step = keyof typeof STEPS

/** Follows the guide in a copy of the catalogue, but for the steps that are left out. */
export const followGuide = (folder: string, leftOut: readonly Step[] = []): void => {
  for (const [name, step] of Object.entries(STEPS)) if (!leftOut.some((one) => one === name)) step(folder)
}
