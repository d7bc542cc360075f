/** States that no page can be put into by markup, shown by giving the rules for them a second selector. */
const STATES: readonly (readonly [pseudo: RegExp, shown: string])[] = [
  [/:hover/g, ':is([data-as="hover"] *)'],
  [/:focus-visible/g, ':is([data-as="focus"] :is(a, button, input, select, summary))'],
]

const rulesOf = (rules: CSSRuleList): readonly CSSRule[] =>
  [...rules].flatMap((rule) => (rule instanceof CSSSupportsRule ? rulesOf(rule.cssRules) : [rule]))

const shownAs = (rule: CSSRule): readonly string[] => {
  if (!(rule instanceof CSSStyleRule)) return []
  return STATES.flatMap(([pseudo, shown]) => {
    const selector = rule.selectorText.replace(pseudo, shown)
    return selector === rule.selectorText ? [] : [`${selector} { ${rule.style.cssText} }`]
  })
}

const isScheme = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark')

/** The dark scheme's tokens, whatever the device asks for; else the light ones. */
const inScheme = (rules: readonly CSSRule[], scheme: string): readonly string[] => {
  const [light] = rules.filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === ':root')
  const dark = rules.filter(isScheme).flatMap(({ cssRules }) => [...cssRules])
  const chosen = scheme === 'dark' ? [light, ...dark] : [light]
  return chosen.flatMap((rule) =>
    rule instanceof CSSStyleRule ? [`:root:root { color-scheme: ${scheme}; ${rule.style.cssText} }`] : [],
  )
}

/** Shows the states as they stand in the style sheets, and a scheme when one is asked for. */
export const showStates = (scheme: string | null): void => {
  const sheet = new CSSStyleSheet()
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => rulesOf(cssRules))
  const added = [...rules.flatMap(shownAs), ...(scheme ? inScheme(rules, scheme) : [])]
  sheet.replaceSync(added.join('\n'))
  document.adoptedStyleSheets = [sheet]
}
