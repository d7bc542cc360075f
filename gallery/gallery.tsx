import { Columns, Lead, PageFrame, PageTitle } from '../src/ui'
import { Actions, Links } from './actions'
import { Choices, Texts } from './fields'
import { Dates, Entries, Rules, Tables } from './library'
import { Cards, Digests, Folds, Reasons, Times } from './results'
import { Grids, Terms } from './tables'
import { Lists, Tellings } from './texts'
import { type Language, WORDS } from './words'

type Props = { readonly language: Language; readonly scheme: string | null }

const addressOf = (lang: string, scheme: string | null): string =>
  `?lang=${lang}${scheme ? `&scheme=${scheme}` : ''}`

/** Every part of the interface in every state, in one language and one scheme at a time. */
export const Gallery = ({ language, scheme }: Props) => {
  const words = WORDS[language]
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <PageFrame
      skip={words.skip}
      brand={{ name: words.name, strapline: words.strapline, href: addressOf(language, scheme) }}
      actions={
        <>
          <a href={addressOf(other, scheme)} lang={other}>
            {words.other}
          </a>
          <a href={addressOf(language, 'light')}>light</a>
          <a href={addressOf(language, 'dark')}>dark</a>
        </>
      }
      banner={<p>{words.lead}</p>}
      footer={<p>{words.sentence}</p>}
    >
      <PageTitle caption={words.strapline}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <Columns side={<Digests words={words} />}>
        <Actions words={words} />
        <Links words={words} />
        <Texts words={words} />
        <Choices words={words} />
        <Tellings words={words} />
        <Lists words={words} />
        <Cards words={words} />
        <Folds words={words} />
        <Reasons words={words} />
        <Times words={words} />
        <Entries words={words} />
        <Dates words={words} />
        <Rules words={words} />
        <Tables words={words} />
        <Terms words={words} />
        <Grids words={words} />
      </Columns>
    </PageFrame>
  )
}
