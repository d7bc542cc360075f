/** Some browsers cut an utterance off after about 15 seconds; this much is said in less, however slowly. In letters. */
const LONGEST = { chinese: 50, other: 150 }

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Ends of parts of a sentence, with the blank behind them; a comma inside a figure is none. */
const PARTS = /.*?(?:[。！？；，、：]|[.!?;,:](?=\s)|$)\s*/gu

/**
 * A sentence in pieces short enough to be said at one go, cut where one may draw breath. What has no such place stays
 * whole.
 */
export const breathsOf = (sentence: string): readonly string[] => {
  const longest = isChinese(sentence) ? LONGEST.chinese : LONGEST.other
  const breaths: string[] = []
  for (const part of sentence.match(PARTS) ?? []) {
    const last = breaths.at(-1)
    if (last !== undefined && (last + part).trim().length <= longest)
      breaths[breaths.length - 1] = last + part
    else if (part.trim() !== '') breaths.push(part)
  }
  return breaths.map((breath) => breath.trim())
}
