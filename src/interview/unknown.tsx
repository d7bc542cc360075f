import { Told, useWords } from '../i18n'
import { HeardOnly } from '../ui'

type Props = { readonly of: string; readonly word?: 'interview.unknown' | 'interview.notSure' }

/** "I don't know", and to which question or line, for those who hear it apart from that. */
export const Unknown = ({ of, word = 'interview.unknown' }: Props) => {
  const { t } = useWords()
  return (
    <>
      {t(word)}
      <HeardOnly>
        {t('interview.heardPause')}
        <Told text={of} />
      </HeardOnly>
    </>
  )
}
