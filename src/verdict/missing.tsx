import { useWords } from '../i18n'
import { LoneLink, PlainList } from '../ui'
import { factName } from './fact-name'
import type { Report } from './report'

/** The answers still needed, each with the way to give it. */
export const Missing = ({
  report,
  paths,
}: {
  readonly report: Report
  readonly paths: readonly string[]
}) => {
  const words = useWords()
  const { t } = words
  const nameOf = (path: string) => factName(words, report.loaded, path)
  if (paths.length === 0) return <p>{t('result.missingProvince')}</p>
  return (
    <>
      <h4>{t('result.missing')}</h4>
      <PlainList>
        {paths.map((path) => {
          const href = report.hrefOfFact(path)
          const ask = t('result.answer', { name: nameOf(path) })
          return <li key={path}>{href ? <LoneLink href={href}>{ask}</LoneLink> : nameOf(path)}</li>
        })}
      </PlainList>
    </>
  )
}
