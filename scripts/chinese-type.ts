/** What is wrong with how a Chinese text is set, and where. */
type Fault = { readonly rule: string; readonly at: string }

const HAN = '\\p{Script=Han}'
const pattern = (source: string) => new RegExp(source, 'gu')

/** Each rule finds its own breach; places to fill in are taken out before. */
const RULES: readonly (readonly [rule: string, breach: RegExp])[] = [
  ['full-width marks beside Chinese', pattern(`${HAN}\\s*[,;:?!()]|[,;:?!()]\\s*${HAN}`)],
  ['a Chinese full stop after Chinese', pattern(`${HAN}\\.(?=\\s|$|${HAN})`)],
  ['an ellipsis of six dots', pattern('\\.{3}|(?<![…“])…(?![…”])|。{2,}')],
  ['curly quotation marks', pattern(`["']|[「」『』]`)],
  ['quotation marks in pairs', pattern('“[^”]*(?:“|$)|^[^“]*”')],
  [
    'no space beside a full-width mark',
    pattern('[，。；：？！、（）《》〔〕]\\s|\\s[，。；：？！、（）《》〔〕]'),
  ],
  ['a space between Chinese and Latin letters', pattern(`${HAN}[A-Za-z]|[A-Za-z]${HAN}`)],
  ['a space between Chinese and figures', pattern(`${HAN}[0-9]|[0-9%](?!年|月|日|号|万)${HAN}`)],
  ['no space between Chinese characters', pattern(`${HAN} +${HAN}`)],
  ['no two spaces', pattern(' {2}')],
  ['no hyphen for a dash', pattern(`${HAN}[-–]|--`)],
]

/** Dates, school years, numbers of acts and articles, and the name of an app are written without spaces. */
const TIGHT = pattern(
  [
    '[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?',
    '[0-9]{1,2}月(?:[0-9]{1,2}日)?',
    '[0-9]{4}届',
    '〔[0-9]{4}〕[0-9]+号',
    '第[0-9]+[条号]',
    '掌上12333',
  ].join('|'),
)

/** Stands for what is filled in, or is right as it is. */
const settle = (text: string): string => text.replace(/\{\{\w+\}\}/g, '□').replace(TIGHT, '□')

/** Every breach in a text. */
export const faultsOf = (text: string): readonly Fault[] => {
  const settled = settle(text)
  return RULES.flatMap(([rule, breach]) =>
    [...settled.matchAll(breach)].map((match) => ({
      rule,
      at: settled.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8),
    })),
  )
}
