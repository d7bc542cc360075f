import type { LoadedCatalogue } from '../catalogue'
import type { LeftOut } from '../draft'
import { useWords, type Words } from '../i18n'
import { PlainList } from '../ui'

const MOST_LINES = 12
const OF_HIRE = /^enterprise\.hires\[(\d+)\](?:\.(\w+))?/
/** Only a name that could be ours is repeated on our page: a file may say anything. */
const LIKE_OURS = /^(enterprise|person|hire)\.[A-Za-z]{1,40}$/

const nameOf = ({ t, language }: Words, loaded: LoadedCatalogue, path: string): string => {
  const [, at, field] = OF_HIRE.exec(path) ?? []
  const id = at === undefined ? path.replace(/\[\d+\].*$/, '') : field ? `hire.${field}` : 'enterprise.hires'
  const known = loaded.asked.get(id)?.says[language].name
  const name = known ?? (LIKE_OURS.test(id) ? t('keep.open.named', { id }) : t('keep.open.unnamed'))
  return at === undefined ? name : t('result.nameOfHire', { n: Number(at) + 1, name })
}

type Props = { readonly loaded: LoadedCatalogue; readonly leftOut: readonly LeftOut[] }

/** Each answer that could not be taken over, by name, and why. */
export const LeftOutList = ({ loaded, leftOut }: Props) => {
  const words = useWords()
  const { t } = words
  return (
    <PlainList>
      {leftOut.slice(0, MOST_LINES).map(({ path, code }) => (
        <li key={path} data-left-out={code}>
          {t('keep.open.leftOutOne', {
            name: nameOf(words, loaded, path),
            why: t(`keep.open.leftOutWhy.${code === 'unknown-fact' ? 'unknown' : 'value'}`),
          })}
        </li>
      ))}
      {leftOut.length > MOST_LINES && (
        <li>{t('keep.open.leftOutMore', { count: leftOut.length - MOST_LINES })}</li>
      )}
    </PlainList>
  )
}
