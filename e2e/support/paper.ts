import type { Page } from '@playwright/test'

/** Turns every rule for paper on, and every rule for the screen off. */
export const wearPaper = (): void => {
  const dress = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (!(rule instanceof CSSMediaRule)) continue
      const { mediaText } = rule.media
      if (mediaText === 'print') rule.media.mediaText = 'all'
      else if (mediaText === 'screen') rule.media.mediaText = 'not all'
      dress(rule.cssRules)
    }
  }
  for (const { cssRules } of document.styleSheets) dress(cssRules)
}

/** Shows the page as it is printed. Firefox is driven by WebDriver BiDi, which cannot ask for it yet. */
export const putOnPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' })
  if (!(await page.evaluate(() => matchMedia('print').matches))) await page.evaluate(wearPaper)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
}
