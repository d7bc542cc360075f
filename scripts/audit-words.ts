import type { Fault } from '../src/catalogue/fault'
import { GLOSSARY_FILE } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { isOfHire, LANGUAGES } from '../src/engine'
import { catalogueTexts, interfaceTexts } from './reader-texts'

type Files = Readonly<Record<string, unknown>>

/** Spellings of the glossary by which no text uses their term: the term would never be offered there. */
export const unusedSpellings = ({ glossary }: LoadedCatalogue, files: Files): readonly Fault[] => {
  const { [GLOSSARY_FILE]: _, ...others } = files
  const texts = [...interfaceTexts(), ...catalogueTexts(others)]
  return LANGUAGES.flatMap((language) => {
    const spoken = texts.filter((one) => one.language === language)
    const all = spoken.map(({ text }) => text.toLowerCase()).join('\n')
    return glossary.flatMap(({ id, spellings }) =>
      spellings[language]
        .filter((spelling) => !all.includes(spelling.toLowerCase()))
        .map((spelling) => ({
          file: GLOSSARY_FILE,
          path: `${id}.spellings.${language}`,
          message: `no text uses "${spelling}"`,
          mend: 'spell it as the texts do, or take the spelling away',
        })),
    )
  })
}

/** Questions that do not say why they are asked. Lines of a list are asked for the reason of their page. */
export const unexplained = ({ asked, pages }: LoadedCatalogue): readonly Fault[] => {
  const lines = new Set(pages.filter(({ facts }) => facts.length > 1).flatMap(({ facts }) => facts))
  const isAsked = (id: string) => isOfHire(id) || pages.some(({ facts }) => facts.includes(id))
  return [...asked].flatMap(([id, { says }]) =>
    LANGUAGES.filter((language) => isAsked(id) && !lines.has(id) && says[language].why === undefined).map(
      (language) => ({
        file: 'facts.json',
        path: `${id}.says.${language}.why`,
        message: 'a question says why it is asked',
        mend: 'write one sentence that names what it decides',
      }),
    ),
  )
}

/** Questions that stand on no page of the interview: nobody would ever be asked. Those about hires have a page of their own. */
export const unasked = ({ asked, pages }: LoadedCatalogue): readonly Fault[] => {
  const onPages = new Set(pages.flatMap(({ facts }) => facts))
  return [...asked.values()]
    .filter(({ fact: { id }, unread }) => !onPages.has(id) && !isOfHire(id) && unread === undefined)
    .map(({ fact: { id } }) => ({
      file: 'facts.json',
      path: id,
      message: 'stands on no page',
      mend: 'write its id among the "facts" of a page, where it should be asked',
    }))
}

/** Lists of lines without words of their own: nothing would say why they are asked. */
export const wordlessPages = ({ pages }: LoadedCatalogue): readonly Fault[] =>
  pages.flatMap(({ id, facts, says }) =>
    facts.length > 1 && says === undefined
      ? [
          {
            file: 'facts.json',
            path: `pages.${id}.says`,
            message: 'a list of lines needs a title and a why',
            mend: 'write both in "says", or give each question a page of its own',
          },
        ]
      : [],
  )
