/** Styles that the oldest browsers leave out: found by what, known since when, and why a page is as readable without, if it is. */
export const STYLES: readonly {
  readonly name: RegExp
  readonly since: string
  readonly unharmed?: string
}[] = [
  {
    name: /:has\(/,
    since: 'Chromium 105, Safari 15.4',
    unharmed: 'marks the line that is chosen; its box says so too',
  },
  { name: /:focus-visible/, since: 'Safari 15.4', unharmed: 'the browser draws a focus of its own' },
  { name: /text-wrap:/, since: 'Chromium 114, Safari 17.4', unharmed: 'lines break a little less evenly' },
  {
    name: /accent-color:/,
    since: 'Chromium 93, Safari 15.4',
    unharmed: 'boxes have the colour of the system',
  },
  {
    name: /content-visibility:/,
    since: 'Chromium 85, Safari 18',
    unharmed: 'only opens what is folded, on paper',
  },
  {
    name: /@media[^{]*\(scripting/,
    since: 'Chromium 120, Safari 17',
    unharmed: 'only hides what cannot be pressed',
  },
  { name: /@supports selector/, since: 'Safari 14.1', unharmed: 'asks before it uses :has()' },
  {
    name: /\binset-(block|inline)(-start|-end)?:/,
    since: 'Safari 14.1',
    unharmed: 'a pinned bar is not pinned, an area to press is smaller',
  },
  {
    name: /float:inline-/,
    since: 'Chromium 118, Safari 15',
    unharmed: 'a wrong question’s heading stands on its border',
  },
  { name: /[^-]inset:/, since: 'Safari 14.1' },
  { name: /(^|[;{\s])(padding|margin|border)-(block|inline):/, since: 'Safari 14.1' },
  { name: /border-(start|end)-(start|end)-radius:/, since: 'Chromium 89, Safari 15' },
  { name: /aspect-ratio:/, since: 'Chromium 88, Safari 15' },
  { name: /:\s*[^;}]*\d(dvh|svh|lvh|dvw|svw|dvb|svb|dvi|svi)\b/, since: 'Chromium 108, Safari 15.4' },
  { name: /\d(cqi|cqb|cqw|cqh)\b|@container/, since: 'Chromium 105, Safari 16' },
  { name: /@layer/, since: 'Chromium 99, Safari 15.4' },
  { name: /@property/, since: 'Chromium 85, Safari 16.4' },
  { name: /@scope/, since: 'Chromium 118, Safari 17.4' },
  { name: /color-mix\(|oklch\(|oklab\(|\blch\(|\blab\(/, since: 'Chromium 111, Safari 15' },
  { name: /light-dark\(/, since: 'Chromium 123, Safari 17.5' },
  { name: /(^|[;{])(translate|rotate|scale):/, since: 'Chromium 104, Safari 14.1' },
  { name: /overflow(-[xy]|-inline|-block)?:clip/, since: 'Chromium 90, Safari 16' },
  { name: /subgrid/, since: 'Chromium 117, Safari 16' },
  { name: /[{;]\s*&|[{;}]\s*&/, since: 'Chromium 112, Safari 16.5' },
  { name: /@media[^{]*[<>]/, since: 'Chromium 104, Safari 16.4' },
  { name: /:(where|user-invalid|popover-open|modal)\b/, since: 'Chromium 88 and later' },
  { name: /@starting-style|@view-transition/, since: 'Chromium 117, Safari 17.5' },
]
