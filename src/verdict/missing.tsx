import { useWords } from '../i18n'
import { PlainList } from '../ui'
import type { Report } from './report'

const HIRE_PATH = /^enterprise\.hires\[(\d+)\]\.(\w+)$/

/** The answers still needed, each with the way to give it. */
export const Missing = ({
  report,
  paths,
}: {
  readonly report: Report
  readonly paths: readonly string[]
}) => {
  const { t, language } = useWords()
  const nameOf = (path: string): string => {
    const [, at, field] = HIRE_PATH.exec(path) ?? []
    const name = report.loaded.asked.get(field ? `hire.${field}` : path)?.says[language].name ?? path
    return at === undefined ? name : t('result.nameOfHire', { n: Number(at) + 1, name })
  }
  if (paths.length === 0) return <p>{t('result.missingProvince')}</p>
  return (
    <>
      <h4>{t('result.missing')}</h4>
      <PlainList>
        {paths.map((path) => {
          const href = report.hrefOfFact(path)
          const words = t('result.answer', { name: nameOf(path) })
          return <li key={path}>{href ? <a href={href}>{words}</a> : nameOf(path)}</li>
        })}
      </PlainList>
    </>
  )
}
