/** In which language an address is answered, by the same rule as in the page itself. */
const LANGUAGES = ['zh-CN', 'en']

const PREFIX = new RegExp(`^/(${LANGUAGES.join('|')})(?=/|$)`)

/** A path without the language it may begin with. */
export const withoutLanguage = (path) => path.replace(PREFIX, '') || '/'

/** Chinese for every kind of Chinese and where nothing is said, else English. */
const preferred = (acceptLanguage) =>
  acceptLanguage === '' || /^(zh|\*)/i.test(acceptLanguage.trim()) ? 'zh-CN' : 'en'

/**
 * The query comes before the path, and the path before what the browser prefers.
 * @returns undefined for a language in which nothing is drawn at build
 */
export const languageOf = (address, acceptLanguage = '') => {
  const [path, query = ''] = address.split('?')
  const asked = new URLSearchParams(query).get('lang')
  if (LANGUAGES.includes(asked)) return asked
  if (asked) return undefined
  return PREFIX.exec(path)?.[1] ?? preferred(acceptLanguage)
}
