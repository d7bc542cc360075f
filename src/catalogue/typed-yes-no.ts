const YES = ['yes', 'y', 'true', 't', '1', '是', '是的', '有', '对', '符合', '√', '✓', '✔', '☑', '真']
const NO = ['no', 'n', 'false', 'f', '0', '否', '不是', '不', '没有', '无', '不符合', '×', '✗', '✘', '假']

/** Reads a yes or no as people write it in a table: 是/否, 有/无, √, 1/0, TRUE/FALSE, also in full width. */
export const readYesNo = (typed: string): boolean | undefined => {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[。.]$/, '')
  if (YES.includes(text)) return true
  return NO.includes(text) ? false : undefined
}
