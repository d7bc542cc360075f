import type { LoadedCatalogue } from '../catalogue'
import { useWords } from '../i18n'
import { ChangesPage } from '../library'
import { feedPath } from './address-text'
import { useDescription } from './description'
import { TouchSection } from './touch-section'
import { useShelf } from './use-shelf'

type Props = { readonly loaded: LoadedCatalogue }

/** What changed, and what of it touches the reader. */
export const ChangesPages = ({ loaded }: Props) => {
  const { t, language } = useWords()
  const shelf = useShelf(loaded)
  useDescription(t('changes.lead'))
  return (
    <ChangesPage shelf={shelf} feedHref={feedPath(language)}>
      <TouchSection loaded={loaded} />
    </ChangesPage>
  )
}
