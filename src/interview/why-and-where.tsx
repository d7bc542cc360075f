import { Told, useWords } from '../i18n'
import { Details, HeardOnly } from '../ui'

type Says = { readonly why?: string | undefined; readonly where?: string | undefined }
type Props = { readonly says: Says; readonly of: string }

/** Why a question is asked and on which paper its answer stands, folded away. */
export const WhyAndWhere = ({ says: { why, where }, of }: Props) => {
  const { t } = useWords()
  if (!why && !where) return null
  const summary = why && where ? 'interview.whyAndWhere' : why ? 'interview.why' : 'interview.where'
  return (
    <Details
      summary={
        <>
          {t(summary)}
          <HeardOnly>
            {t('interview.heardPause')}
            {of}
          </HeardOnly>
        </>
      }
    >
      {why && (
        <p>
          <Told text={why} />
        </p>
      )}
      {where && (
        <p>
          <Told text={where} />
        </p>
      )}
    </Details>
  )
}
