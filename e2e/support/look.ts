import type { Page } from '@playwright/test'

/** Opens all that is folded, and what is folded in that, which may not be there before. */
export const unfoldAll = (page: Page) =>
  page.evaluate(async () => {
    for (;;) {
      const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])')
      if (folded.length === 0) return
      for (const details of folded) details.open = true
      await new Promise((shown) => requestAnimationFrame(() => setTimeout(() => setTimeout(shown))))
    }
  })

/** What stays in place while the page scrolls under it; the heads of a table that scrolls by itself do not count. */
export const pinned = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.matches('section[tabindex] th'))
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  )

/** A word or a number. */
export const WORD = '[\\p{L}\\p{N}]+'

/** What of a pattern stands on more than one line in these blocks, and how often it stands there at all. */
export const torn = (blocks: readonly Element[], pattern: string) => {
  const found = blocks.flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const letters: [Node, number][] = []
    while (walker.nextNode())
      for (let at = 0; at < (walker.currentNode.nodeValue?.length ?? 0); at++)
        letters.push([walker.currentNode, at])
    const text = letters.map(([node, at]) => node.nodeValue?.[at]).join('')
    return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: match, index }) => {
      const range = document.createRange()
      const lines = letters.slice(index, index + match.length).map(([node, at]) => {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return Math.round(range.getBoundingClientRect().bottom / 8)
      })
      return new Set(lines).size > 1 ? match : ''
    })
  })
  return { seen: found.length, torn: found.filter(Boolean) }
}

/**
 * Controls whose target is smaller than `least` CSS pixels either way, with what was measured: what a finger meets is asked of
 * the page itself, outward from the middle. Links and terms in a sentence are held to the 24 pixels of a line instead.
 */
export const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const WITHIN_WORDS = 24
    const isOf = (control: Element, met: Element | null): boolean => {
      if (met === null) return false
      if (control.contains(met)) return true
      const label = met.closest('label')
      return label !== null && label.control === control
    }
    /** How far the target goes from a point, one pixel at a time. */
    const reach = (
      control: Element,
      [x, y]: readonly [number, number],
      [dx, dy]: readonly [number, number],
    ) => {
      let far = 0
      while (far < wanted && isOf(control, document.elementFromPoint(x + dx * (far + 1), y + dy * (far + 1))))
        far++
      return far
    }
    const sizeOf = (control: Element): readonly [number, number] => {
      // It is measured from its middle, which a cell wider than its table's frame would have out of sight.
      control.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const middle = [left + width / 2, top + height / 2] as const
      if (!isOf(control, document.elementFromPoint(...middle))) return [0, 0]
      const span = (dx: number, dy: number) =>
        1 + reach(control, middle, [dx, dy]) + reach(control, middle, [-dx, -dy])
      return [span(1, 0), span(0, 1)]
    }
    const isInWords = (control: Element): boolean => {
      const around = control.closest('p, li, dd')?.textContent?.trim() ?? ''
      const own = control.textContent?.trim() ?? ''
      const isInline = control.matches('p > span > .term') || getComputedStyle(control).display === 'inline'
      return control.matches('a, .term') && isInline && around.length > own.length
    }
    const isMet = (control: Element) =>
      control.checkVisibility() && !control.matches('.heard-only, .skip-link, [type=file]')
    return [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter(isMet)
      .flatMap((control) => {
        if (isInWords(control)) {
          const line = Number.parseFloat(getComputedStyle(control).lineHeight)
          return line >= WITHIN_WORDS ? [] : [`line of ${line}: ${control.outerHTML.slice(0, 100)}`]
        }
        const [width, height] = sizeOf(control)
        return width >= wanted && height >= wanted
          ? []
          : [`${width}x${height}: ${control.outerHTML.slice(0, 100)}`]
      })
  }, least)

/**
 * Boxes that lay out what is in them piece by piece, where a sentence is in several pieces: each would stand in a column of its
 * own, the words before a name beside it.
 */
export const scattered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility() &&
      !element.matches('svg, [aria-hidden]') &&
      getComputedStyle(element).position !== 'absolute'
    return [...document.querySelectorAll('body *')]
      .filter((box) => /flex|grid/.test(getComputedStyle(box).display))
      .filter(({ childNodes, children }) => {
        const words = [...childNodes].filter((node) => node instanceof Text && node.data.trim() !== '')
        return words.length > 0 && words.length + [...children].filter(isSeen).length > 1
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
