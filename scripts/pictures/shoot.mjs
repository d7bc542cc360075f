/** Cards are laid out as a reader comes near them; a picture of the whole page would show empty boxes in their place. */
const LAID_OUT = '.drawn-ahead :is(.section, .card, .fold) { content-visibility: visible !important; }'

/** Takes a picture of a page from its top to its end. @returns the picture, which is also written to `path`, if there is one */
export const shoot = async (page, path) => {
  // A sheet of the document's own: the policy of content refuses a style element.
  await page.evaluate(async (style) => {
    const sheet = await new CSSStyleSheet().replace(style)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, LAID_OUT)
  return page.screenshot({ path, fullPage: true })
}
