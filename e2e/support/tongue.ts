import type { Page } from '@playwright/test'

/** Texts of the page with Chinese in them that do not say that they are Chinese: a voice would read them as English. */
export const unmarkedChinese = (page: Page): Promise<readonly string[]> =>
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
