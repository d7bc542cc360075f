import type { Page } from '@playwright/test'

/** Names that are heard and not seen, with Chinese in them, on what does not say that it is Chinese. */
const unmarkedNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['aria-label', 'title', 'alt', 'placeholder'].flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)]
        .filter((named) => named.closest('[lang]')?.getAttribute('lang') !== 'zh-CN')
        .map((named) => named.getAttribute(attribute) ?? '')
        .filter((name) => /\p{Script=Han}/u.test(name)),
    ),
  )

/** Texts of the page with Chinese in them that do not say that they are Chinese: a voice would read them as English. */
const unmarkedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode
      // What is for browsers without scripts stands in both languages, and is not shown.
      if (parentElement?.closest('noscript')) continue
      const lang = parentElement?.closest('[lang]')?.getAttribute('lang')
      if (/\p{Script=Han}/u.test(nodeValue ?? '') && lang !== 'zh-CN') texts.push(nodeValue ?? '')
    }
    return texts
  })

/** Chinese on the page, seen or only heard, that does not say that it is Chinese. */
export const unmarkedChinese = async (page: Page): Promise<readonly string[]> => [
  ...(await unmarkedTexts(page)),
  ...(await unmarkedNames(page)),
]
