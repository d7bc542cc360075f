import { isRecord } from '../src/catalogue/check-facts'
import type { RawFiles } from '../src/catalogue/check-file'
import { LANGUAGES } from '../src/engine'
import { type Node, nodesIn } from './audit-nodes'

/** A text that readers are told, with what it is said of and the field it stands in; a text alone has none. */
export type Said = {
  readonly file: string
  readonly node: Node['node']
  readonly language: (typeof LANGUAGES)[number]
  readonly field: string
  readonly path: string
  readonly text: string
}
type Text = Pick<Said, 'field' | 'path' | 'text'>

/** The texts of a thing in one language: a sentence, or fields of sentences and of lists of them. */
const textsIn = (words: unknown, path: string, field = ''): readonly Text[] => {
  if (typeof words === 'string') return [{ field, path, text: words }]
  if (Array.isArray(words)) return words.flatMap((word, at) => textsIn(word, `${path}[${at}]`, field))
  if (!isRecord(words)) return []
  return Object.entries(words).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`, name))
}

/** Every text of the catalogue that readers are told, in both languages. */
export const saidIn = (files: RawFiles): readonly Said[] =>
  Object.entries(files).flatMap(([file, content]) =>
    nodesIn(content).flatMap(({ node, path }) => {
      const says = isRecord(node.says) ? node.says : {}
      const at = path === '' ? 'says' : `${path}.says`
      return LANGUAGES.flatMap((language) =>
        textsIn(says[language], `${at}.${language}`).map((text) => ({ file, node, language, ...text })),
      )
    }),
  )
