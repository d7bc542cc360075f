import type { PolicyFile } from '../catalogue'
import { Told, useWords } from '../i18n'

type Props = { readonly of: Pick<PolicyFile['deadlines'][number], 'says' | 'certainty'> }

/** A paper or a date as the notes hold it, with a word where its text was not read. */
export const Stated = ({ of: { says, certainty } }: Props) => {
  const { t, language } = useWords()
  return <Told text={`${says[language]}${certainty === 'unconfirmed' ? t('result.unconfirmed') : ''}`} />
}
