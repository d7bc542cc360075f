import { Told, useWords } from '../i18n'
import { HeardOnly } from '../ui'

/** "I don't know", and to which question, for those who hear it apart from that. */
export const Unknown = ({ of }: { readonly of: string }) => {
  const { t } = useWords()
  return (
    <>
      {t('interview.unknown')}
      <HeardOnly>
        {t('interview.heardPause')}
        <Told text={of} />
      </HeardOnly>
    </>
  )
}
