import type { LoadedCatalogue } from '../catalogue'
import type { Source } from '../engine'
import { useWords } from '../i18n'
import { PlainList, Quotation } from '../ui'
import { SourceLine } from './source-line'

/** A clause by its act and article. */
export const clauseKey = ({ act, article }: Source): string => `${act} ${article ?? ''}`

type Props = { readonly loaded: LoadedCatalogue; readonly clauses: readonly Source[] }

/** Clauses in full, each with what is quoted of it in its own words. */
export const ClauseList = ({ loaded, clauses }: Props) => {
  const { t } = useWords()
  return (
    <PlainList>
      {clauses.map((source) => (
        <li key={clauseKey(source)}>
          <SourceLine loaded={loaded} source={source} />
          {source.quotes?.map((quote) => (
            <Quotation key={quote} lang="zh-CN">
              {t('result.quote', { quote })}
            </Quotation>
          ))}
        </li>
      ))}
    </PlainList>
  )
}
