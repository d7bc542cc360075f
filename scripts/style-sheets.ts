import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../src/ui/', import.meta.url)

/** Every style sheet of the interface but the one of tokens, by name, without its comments. */
export const styleSheets = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
      .map((file) => [file, sheet(file)]),
  )

const sheet = (file: string): string =>
  readFileSync(new URL(file, FOLDER), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

export const tokenSheet = (): string => sheet('tokens.css')
