import { Told, useWords } from '../i18n'
import { Details, Glossed, HeardOnly, PlainList } from '../ui'

type Says = { readonly why?: string | undefined; readonly where?: string | undefined }
type Props = {
  readonly says: Says
  readonly of: string
  /** Where the answer to each of several lines stands, by the line's name. */
  readonly lines?: readonly { readonly name: string; readonly where: string }[]
}

/** Why a question is asked and on which paper its answer stands, folded away. */
export const WhyAndWhere = ({ says: { why, where }, of, lines = [] }: Props) => {
  const { t } = useWords()
  return (
    <Details
      summary={
        <>
          {t('interview.whyAndWhere')}
          <HeardOnly>
            {t('interview.heardPause')}
            <Told text={of} />
          </HeardOnly>
        </>
      }
    >
      {why && <Glossed text={why} />}
      {where && <Glossed text={where} />}
      {lines.length > 0 && (
        <PlainList>
          {lines.map((line) => (
            <li key={line.name}>
              <Told text={t('interview.whereOf', line)} />
            </li>
          ))}
        </PlainList>
      )}
    </Details>
  )
}
