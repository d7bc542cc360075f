import type { DrawnPage } from '../../src/app/draw'
import { addressOf } from './text'

/** All drawn pages for search engines, each with its other languages. @param site whole, for the format knows no relative addresses */
export const sitemap = (pages: readonly DrawnPage[], site: string): string => {
  const languages = [...new Set(pages.map(({ language }) => language))]
  const entries = pages.map(({ language, path, verifiedOn }) => {
    const others = languages.map(
      (one) => `    <xhtml:link rel="alternate" hreflang="${one}" href="${addressOf(site, one, path)}"/>`,
    )
    return [
      '  <url>',
      `    <loc>${addressOf(site, language, path)}</loc>`,
      `    <lastmod>${verifiedOn}</lastmod>`,
      ...others,
      '  </url>',
    ].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

/** Everything may be read; where the list of pages stands, if the site's address is known. */
export const robots = (site: string): string =>
  ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site}/sitemap.xml`] : []), ''].join('\n')
