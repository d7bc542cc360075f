import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Comes near all of a result once, as a reader does: before that, a card takes the room that is guessed for it. */
const comeNearAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    if (!document.querySelector('.drawn-ahead')) return
    const frame = () => new Promise(requestAnimationFrame)
    const { scrollY, innerHeight } = window
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
      window.scrollTo(0, at)
      await frame()
    }
    window.scrollTo(0, scrollY)
    await frame()
  })

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All rules of those standards that look at colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Nothing is looked at the less for it: what passes is not described, and no second page is opened to add up frames. */
const faultsBy = async (page: Page, runOnly: readonly string[]): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: [...runOnly], resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Every fault that a machine can find on the page as it stands; nothing is switched off. */
export const scan = async (page: Page): Promise<readonly string[]> => {
  await comeNearAll(page)
  const faults = await faultsBy(page, STANDARDS)
  return [...faults, ...(await twins(page)).map((id) => `two elements are called ${id}`)]
}

/** Every such fault that the page, scanned before, has besides in the colours that a reader forces on it. */
export const scanForced = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ forcedColors: 'active' })
  const faults = await faultsBy(page, OF_COLOURS)
  await page.emulateMedia({ forcedColors: 'none' })
  return faults
}

/** The same in dark colours: all else is as it was in light ones. */
export const scanDark = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = await faultsBy(page, OF_COLOURS)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

/** Ids that stand twice: what a control is described by would then be another's words. */
const twins = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, at) => ids.indexOf(id) !== at)
  })

/** Whether nothing is wider than the screen. */
export const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
