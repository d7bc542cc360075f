import type { RawFiles } from '../src/catalogue/check-file'
import type { Fault } from '../src/catalogue/fault'
import { type Said, saidIn } from './audit-texts'

const HAN = /\p{Script=Han}/u
const LATIN = /\p{Script=Latin}/u
/** Names that stand in Chinese on English pages, too. */
const IN_CHINESE = new Set(['official', 'also'])

const lacking = ({ language, field, text }: Said): string | undefined => {
  const words = text.replaceAll(/\{\{\w+\}\}/g, '')
  if (language === 'en')
    return HAN.test(words) && !LATIN.test(words) && !IN_CHINESE.has(field) ? 'English' : undefined
  return LATIN.test(words) && !HAN.test(words) ? 'Chinese' : undefined
}

/** Texts that were copied into the other language and never put into it. */
export const untranslated = (files: RawFiles): readonly Fault[] =>
  saidIn(files).flatMap((said) => {
    const language = lacking(said)
    const { file, path } = said
    return language ? [{ file, path, message: `is not in ${language}`, mend: `say it in ${language}` }] : []
  })
