import type { PolicyFile } from '../catalogue'
import { sentenceGap, Told, useWords } from '../i18n'
import { LoneLink } from '../ui'

type Props = { readonly office: PolicyFile['channels'][number] }

const OfficeName = ({ office: { says, phone, url } }: Props) => {
  const { name, detail } = says[useWords().language]
  const told = <Told text={name} />
  if (!url) return told
  return phone || detail ? <a href={url}>{told}</a> : <LoneLink href={url}>{told}</LoneLink>
}

/** Where to apply: the office's name and address, what else is to be known of it, and its telephone. */
export const Office = ({ office }: Props) => {
  const { t, language, locale } = useWords()
  const { detail } = office.says[language]
  return (
    <>
      <OfficeName office={office} />
      {detail && <Told text={t('result.office', { detail })} />}
      {detail ? sentenceGap(locale) : ' '}
      {office.phone && <a href={`tel:${office.phone}`}>{t('result.phone', { phone: office.phone })}</a>}
    </>
  )
}
