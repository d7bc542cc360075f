import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type Declaration, Rule } from 'postcss'
import { PurgeCSS } from 'purgecss'
import type { DrawnPage } from '../../src/app/draw'

/** The style that stands in the first pages: the address of the whole sheet, its own text, and the digest that lets it in. */
export type Style = { readonly address: string; readonly text: string; readonly digest: string }

/** The link to the whole sheet in the shell. */
export const STYLE_LINK = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/

/** Pages that someone may come to first: they are painted without waiting for a sheet. Those of a kind need the same of it. */
type Kind = 'front' | 'question'
export type Styles = Readonly<Record<Kind, Style>>

/** @returns undefined for a page that waits for the sheet */
export const kindOf = ({ path, door }: Pick<DrawnPage, 'path' | 'door'>): Kind | undefined =>
  path === '/' ? 'front' : door === undefined ? undefined : 'question'

/** @returns by which a policy of content lets a style in that stands in a page */
const digestOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** What selectors may call the elements of a page by: all words within its tags. */
const namesIn = (html: string): string[] =>
  (html.match(/<[^>]+>/g) ?? []).flatMap((tag) => tag.match(/[\w-]+/g) ?? [])

/** What comes over an element of any page: the focus, and the sign that a press is held. */
const ANYWHERE = [/^aria-busy$/, /focus-visible/]

/** For paper and for a pointer that hovers, as a builder writes them. */
const CAN_WAIT = new Set(['print', '(hover:hover)'])

/** Without the names of values that are the same on every device and in every part of a page: each stands where it is used. */
const settled = (sheet: string): string => {
  const root = postcss.parse(sheet)
  const named = new Map<string, Declaration[]>()
  root.walkDecls(/^--/, (one) => void named.set(one.prop, [...(named.get(one.prop) ?? []), one]))
  const isOfAll = ({ parent }: Declaration) =>
    parent instanceof Rule && parent.selector === ':root' && parent.parent === root
  const fixed = new Map(
    [...named].flatMap(([name, [one, another]]) => (one && !another && isOfAll(one) ? [[name, one]] : [])),
  )
  // What names a value may be what another name stands for.
  const meant = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (use, name) => {
      const one = fixed.get(name)
      return one ? meant(one.value) : use
    })
  root.walkDecls((one) => {
    one.value = meant(one.value)
  })
  for (const one of fixed.values()) one.remove()
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()))
  root.walkAtRules('media', (media) => void (media.nodes?.length === 0 && media.remove()))
  return root.toString()
}

/** What of a sheet some pages need to be seen and used; what can wait comes with the whole of it. */
const neededBy = async (sheet: string, pages: readonly string[]): Promise<string> => {
  const seen = postcss.parse(sheet)
  seen.walkAtRules('media', (rule) => {
    if (CAN_WAIT.has(rule.params)) rule.remove()
  })
  const [needed] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: seen.toString() }],
    extractors: [{ extensions: ['html'], extractor: namesIn }],
    keyframes: true,
    variables: true,
    safelist: ANYWHERE,
  })
  return settled(needed?.css.trim() ?? '')
}

/**
 * The styles for the first pages of a build: one for all of a kind, as a policy names their digests.
 * @throws when the shell names no sheet
 */
export const stylesFor = async (
  folder: string,
  pages: readonly Pick<DrawnPage, 'path' | 'door' | 'html'>[],
): Promise<Styles> => {
  const shell = readFileSync(join(folder, 'index.html'), 'utf8')
  const [, address] = STYLE_LINK.exec(shell) ?? []
  if (address === undefined) throw new Error('index.html names no style sheet')
  const sheet = readFileSync(join(folder, address), 'utf8').trim()
  const styleOf = async (kind: Kind): Promise<Style> => {
    const these = pages.filter((page) => kindOf(page) === kind)
    const text = await neededBy(sheet, [shell, ...these.map(({ html }) => html)])
    return { address, text, digest: digestOf(text) }
  }
  return { front: await styleOf('front'), question: await styleOf('question') }
}

/** The style as it stands in a page. The first script fetches the whole sheet by its address. */
export const styleElement = ({ address, text }: Style): string =>
  `<style data-href="${address}">${text}</style>`

/** @returns the digest of the style that stands in a built page @throws when there is none */
export const digestIn = (page: string): string => {
  const [, text] = /<style data-href="[^"]*">([^<]*)<\/style>/.exec(page) ?? []
  if (text === undefined) throw new Error('the page has no style in it')
  return digestOf(text)
}
