import type { DrawnPage } from '../../src/app/draw'
import { kindOf, STYLE_LINK, type Styles, styleElement } from './style'
import { addressOf, escaped } from './text'

/** @throws unless the place is in the text just once: then the shell has changed, and this must follow */
const put = (text: string, place: RegExp | string, inserted: string): string => {
  const found = text.match(place)?.[0]
  const [before, after, ...others] = found === undefined ? [] : text.split(found)
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`index.html should have just one ${place}`)
  return before + inserted + after
}

type Others = {
  readonly site: string
  readonly languages: readonly string[]
  /** Put into the pages that someone may come to first, so that they are painted without waiting for a sheet. */
  readonly styles?: Styles | undefined
}

const links = ({ language, path }: DrawnPage, { site, languages }: Others): string =>
  [
    `<link rel="canonical" href="${addressOf(site, language, path)}" data-drawn />`,
    ...languages.map(
      (one) => `<link rel="alternate" hreflang="${one}" href="${addressOf(site, one, path)}" data-drawn />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${site}${path}" data-drawn />`,
    `<link rel="alternate" type="application/atom+xml" href="${addressOf(site, language, '/changes.xml')}" />`,
  ].join('\n    ')

/** Shows nothing before there is a title to read: a parser that pauses after the header would have that painted by itself. */
const FROM_THE_TITLE_ON = '<link rel="expect" href="#page-title" blocking="render" />'

/** Data that no browser runs. It must not be able to end its element. */
const dataBlock = (data: object): string =>
  `<script type="application/ld+json" data-drawn>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

const NO_SCRIPT = /<noscript\s*>[\s\S]*?<\/noscript\s*>/

const inNoScript = (text: string): string => `<noscript><p class="no-script">${escaped(text)}</p></noscript>`

/** The shell of the application with a drawn page in it. */
export const fill = (shell: string, page: DrawnPage, others: Others): string => {
  const { language, path, title, description, html, drawnOn, version, withoutScripts, data, door } = page
  const root = `<div id="root" data-drawn-path="/${language}${path}" data-drawn-on="${drawnOn}" data-drawn-version="${version}"${door === undefined ? '' : ` data-drawn-door="/${language}${door}"`}>`
  const kind = kindOf(page)
  const steps: readonly (readonly [RegExp | string, string])[] = [
    [/<html lang="[^"]*">/, `<html lang="${language}">`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`],
    [
      /<meta\s+name="description"\s+content="[^"]*"\s*\/>/,
      `<meta name="description" content="${escaped(description)}" />`,
    ],
    ['</head>', `  ${[links(page, others), dataBlock(data), FROM_THE_TITLE_ON].join('\n    ')}\n  </head>`],
    // A question cannot be answered without scripts: there the shell's own words lead to what can be read.
    ...(door === undefined ? [[NO_SCRIPT, inNoScript(withoutScripts)] as const] : []),
    ...(others.styles && kind ? [[STYLE_LINK, styleElement(others.styles[kind])] as const] : []),
    ['<div id="root">', `${root}${html}`],
  ]
  return steps.reduce((text, [place, inserted]) => put(text, place, inserted), shell)
}
