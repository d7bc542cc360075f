/** A text as it may stand in HTML and XML, also between quotation marks. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page's address on a site, with its language before it. */
export const addressOf = (site: string, language: string, path: string): string =>
  `${site}/${language}${path === '/' ? '/' : path}`
