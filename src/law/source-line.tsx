import type { LoadedCatalogue } from '../catalogue'
import type { Source } from '../engine'
import { formatDay, useWords, Whole } from '../i18n'
import { LoneLink } from '../ui'

type Props = { readonly loaded: LoadedCatalogue; readonly source: Source; readonly isShort?: boolean }

/** Where a rule stands: title, number, article and, where it is known, the address. Short: the number alone. */
export const SourceLine = ({ loaded, source, isShort }: Props) => {
  const { t, language, locale } = useWords()
  const act = loaded.acts.get(source.act)
  if (act === undefined) return null
  const { title, body } = act.says[language]
  const number = act.number && (
    <span lang="zh-CN">
      <Whole text={act.number} />
    </span>
  )
  const article = source.article && t('result.article', { article: source.article })
  if (isShort)
    return (
      <>
        {number ?? title}
        {article}
      </>
    )
  const text = (
    <>
      {title}
      {number && t('result.comma')}
      {number}
      {article}
      {t('result.comma')}
      {body}
      {act.issuedOn && <Whole text={t('result.issued', { day: formatDay(act.issuedOn, locale) })} />}
      {act.certainty === 'unconfirmed' && t('result.unconfirmed')}
    </>
  )
  if (!act.url) return text
  return (
    <LoneLink href={act.url} rel="noreferrer" target="_blank">
      <span>{text}</span>
    </LoneLink>
  )
}
