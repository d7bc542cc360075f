/** `npm run catalogue`: checks the law's files; `-- new <id>` begins a policy, `-- diff` tells what an edit changes. */
import { parseArgs } from 'node:util'
import { checkCommand } from './officer/check-command'
import { diffCommand } from './officer/diff-command'
import { catalogueFolder } from './officer/folder'
import { newCommand } from './officer/new-command'
import { today } from './today'

const OPTIONS = {
  in: { type: 'string' },
  audience: { type: 'string' },
  nature: { type: 'string' },
  situation: { type: 'string' },
  count: { type: 'string' },
} as const

const readLine = () => {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const [first] = error instanceof Error ? error.message.split('. ') : []
    throw new Error(`${first}. The options are --${Object.keys(OPTIONS).join(', --')}, each with a value.`)
  }
}

/** @returns whether all is well */
const run = (): boolean => {
  const { positionals, values } = readLine()
  const [command, ...names] = positionals
  const folder = catalogueFolder(values.in)
  switch (command) {
    case undefined:
      return checkCommand(folder, today())
    case 'new':
      return newCommand(folder, names, values)
    case 'diff':
      return diffCommand(folder, names, values)
    default:
      throw new Error(
        `There is no command "${command}". Write: npm run catalogue, npm run catalogue -- new <id>, or npm run catalogue -- diff [version].`,
      )
  }
}

try {
  process.exitCode = run() ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
