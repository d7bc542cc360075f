import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Drawing } from '../../src/app/draw'
import { atom } from './feed'
import { fill } from './fill'
import { robots, sitemap } from './sitemap'
import type { Styles } from './style'

/** A script that stands in the page, a style of its own or one on an element: the policy of content forbids them. */
const FORBIDDEN =
  /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))|<style(?! data-href=)|<[^>]+\sstyle=/

const put = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

type Surroundings = {
  /** Its address on the web without a slash at the end; empty where it is not known: then there is no sitemap. */
  readonly site: string
  readonly styles?: Styles | undefined
}

/**
 * Writes drawn pages beside a built application: one file for each language and path, a feed for each language, the sitemap and
 * what robots may read.
 * @param folder of the build
 * @throws on a page with an inline script or style
 */
export const writePages = (
  folder: string,
  { pages, feeds }: Drawing,
  { site, styles }: Surroundings,
): void => {
  const shell = readFileSync(join(folder, 'index.html'), 'utf8')
  const languages = [...new Set(pages.map(({ language }) => language))]
  for (const page of pages) {
    const text = fill(shell, page, { site, languages, styles })
    const [forbidden] = FORBIDDEN.exec(text) ?? []
    if (forbidden) throw new Error(`/${page.language}${page.path} has a forbidden ${forbidden}`)
    for (const path of page.door ? [page.path, page.door] : [page.path])
      put(join(folder, page.language, path, 'index.html'), text)
  }
  for (const feed of feeds) put(join(folder, feed.language, 'changes.xml'), atom(feed, site))
  put(join(folder, 'robots.txt'), robots(site))
  if (site) put(join(folder, 'sitemap.xml'), sitemap(pages, site))
}
