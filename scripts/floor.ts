/** Holds a build against the oldest browsers it is for, Chromium 87 and Safari 14: what they cannot read, run or draw is named. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './command.mjs'
import { tooNewIn } from './floor/calls'
import type { Script } from './floor/parse'
import { newStylesIn } from './floor/styles'
import { newSyntaxIn } from './floor/syntax'

/** Scripts that run together: those of the page do; the worker, the service worker and the one for other sites run alone. */
const togetherIn = (scripts: readonly Script[]): readonly (readonly Script[])[] => {
  const isOfPage = ({ name }: Script) => name.startsWith('assets') && !/worker/.test(name)
  return [scripts.filter(isOfPage), ...scripts.filter((one) => !isOfPage(one)).map((one) => [one])]
}

/** @returns a line for each thing in a built application that is too new */
export const tooNewInBuild = async (folder: string): Promise<readonly string[]> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const read = (ending: string) =>
    files
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }))
  const scripts = read('.js')
  const syntax = await Promise.all(scripts.map(newSyntaxIn))
  return [
    ...syntax.filter((line) => line !== undefined),
    ...togetherIn(scripts).flatMap(tooNewIn),
    ...read('.css').flatMap(newStylesIn),
  ]
}

if (process.argv[1]?.endsWith('floor.ts')) {
  const lines = await tooNewInBuild(join(ROOT, 'dist'))
  for (const line of lines) console.error(line)
  process.exitCode = lines.length > 0 ? 1 : 0
}
