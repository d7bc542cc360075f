/** The guide of one page, followed by a machine: what it says to write is written, what it says to run is run. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
const GUIDE = join(PROJECT, 'docs', 'new-policy.md')
const OWN_FILES = join(PROJECT, 'scripts', 'officer', 'example')

export const ID = 'evening-class-subsidy'
/** The day on which the law was read, in the pieces here and in the guide. */
const READ_ON = '2026-11-30'

// biome-ignore lint/suspicious/noExplicitAny: the steps reach anywhere into parsed files
type Content = Record<string, any>

/** The pieces of the catalogue that the guide shows, in its order: an act, a question, its page, a condition, what is new. */
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

type Copy = {
  readonly folder: string
  /** On which the law is read and the catalogue edited: the day after its own. */
  readonly day: string
}

const DAY_MS = 86_400_000
const copyIn = (folder: string): Copy => {
  const { version } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  return { folder, day: new Date(Date.parse(version) + DAY_MS).toISOString().slice(0, 10) }
}

const edit = ({ folder, day }: Copy, file: string, change: (content: Content) => void): void => {
  const path = join(folder, file)
  const content = JSON.parse(readFileSync(path, 'utf8'))
  change(content)
  writeFileSync(path, JSON.stringify(content, null, 2).replaceAll(READ_ON, day))
}
const fill = (copy: Copy, from: string, file: string): void =>
  edit(copy, file, (content) =>
    Object.assign(content, JSON.parse(readFileSync(join(OWN_FILES, from), 'utf8'))),
  )

/** What the guide says, step by step. */
const STEPS = {
  begin: ({ folder }) => run('catalogue', folder, ...beginningInGuide()),
  act: (copy) => edit(copy, 'acts.json', ({ acts }) => acts.push(piecesInGuide()[0])),
  question: (copy) => edit(copy, 'facts.json', ({ facts }) => facts.push(piecesInGuide()[1])),
  page: (copy) => edit(copy, 'facts.json', ({ pages }) => pages.push(piecesInGuide()[2])),
  policy: (copy) => fill(copy, 'policy.json', `policies/${ID}.json`),
  cases: (copy) => fill(copy, 'cases.json', `policies/${ID}.cases.json`),
  version: (copy) => edit(copy, 'index.json', (content) => Object.assign(content, { version: copy.day })),
  news: (copy) => edit(copy, 'changes.json', ({ changes }) => changes.unshift(piecesInGuide()[4])),
  readings: ({ folder }) => run('readings', folder),
} as const satisfies Readonly<Record<string, (copy: Copy) => unknown>>

export type Step = keyof typeof STEPS

/** Follows the guide in a copy of the catalogue, but for the steps that are left out. */
export const followGuide = (folder: string, leftOut: readonly Step[] = []): void => {
  const copy = copyIn(folder)
  for (const [name, step] of Object.entries(STEPS)) if (!leftOut.some((one) => one === name)) step(copy)
}
