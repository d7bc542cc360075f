import { useWords } from './use-words'

/** A run of Chinese: a term, or the number of an act with its figures and brackets. */
const CHINESE = /([\p{Script=Han}〔〕](?:[\p{Script=Han}〔〕\d]*[\p{Script=Han}〔〕])?)/u

/** A text of the catalogue; what stands in it in Chinese says so where the page is not, for voices that read it. */
export const Told = ({ text }: { readonly text: string }) => {
  const { language } = useWords()
  if (language === 'zh-CN') return text
  return text.split(CHINESE).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
      <span key={at} lang="zh-CN">
        {part}
      </span>
    ),
  )
}
