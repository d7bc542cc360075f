import { useWords } from '../i18n'
import { Details } from '../ui'

type Says = { readonly why?: string | undefined; readonly where?: string | undefined }

/** Why a question is asked and on which paper its answer stands, folded away. */
export const WhyAndWhere = ({ says: { why, where } }: { readonly says: Says }) => {
  const { t } = useWords()
  if (!why && !where) return null
  const summary = why && where ? 'interview.whyAndWhere' : why ? 'interview.why' : 'interview.where'
  return (
    <Details summary={t(summary)}>
      {why && <p>{why}</p>}
      {where && <p>{where}</p>}
    </Details>
  )
}
