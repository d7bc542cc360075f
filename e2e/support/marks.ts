import type { Page } from '@playwright/test'

/**
 * What a page in the pseudo-language says outside its marks ⟦ ⟧: whatever was not taken from the words. Figures, and days
 * and money written in Arabic, need no marks; what names another language on its element is foreign by intent.
 */
export const unmarkedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const here = document.documentElement.lang
    const rest = (text: string): string => {
      const shorter = text.replace(/⟦[^⟦⟧]*⟧/g, '')
      return shorter === text
        ? text.replace(/[\s\d\p{Script=Arabic}\p{Bidi_Control}.,%-]/gu, '')
        : rest(shorter)
    }
    const isForeign = (element: Element | null): boolean => {
      const lang = element?.closest('[lang]')?.getAttribute('lang')
      return lang !== undefined && lang !== here
    }
    const texts: (readonly [Element | null, string])[] = [[null, document.title.replace(/ – /g, ' ')]]
    const own = (element: Element) =>
      [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('')
    for (const element of document.querySelectorAll('body, body *')) texts.push([element, own(element)])
    for (const element of document.querySelectorAll('body *'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext'])
        texts.push([element, element.getAttribute(name) ?? ''])
    return texts
      .filter(
        ([element, text]) =>
          !element?.matches('script, style, noscript') && rest(text) !== '' && !isForeign(element),
      )
      .map(([element, text]) => `${element?.tagName.toLowerCase() ?? 'title'}: ${text}`)
  })
