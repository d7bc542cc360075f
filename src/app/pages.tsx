import { useDraft } from '../draft'
import type { Audience } from '../engine'
import { AccessibilityPage } from '../library/accessibility-page'
import { GlossaryPage } from '../library/glossary-page'
import { useAddress } from './address'
import { CatalogueGate } from './catalogue-gate'
import { ForgetPage, ForgottenPage } from './forget-page'
import { InterviewRoute } from './interview-route'
import { LandingPage } from './landing-page'
import { LibraryRoute } from './library-route'
import { NotFoundPage } from './not-found-page'
import { OpenRoute } from './open-route'

const isAudience = (text: string): text is Audience => text === 'enterprise' || text === 'individual'

/** The page for an address. */
export const Pages = () => {
  const { path } = useAddress()
  const { epoch } = useDraft()
  const [first = '', ...rest] = path.split('/').filter(Boolean)
  if (first === '') return <LandingPage />
  if (first === 'forget' && rest.length === 0) return <ForgetPage />
  if (first === 'forgotten' && rest.length === 0) return <ForgottenPage />
  if (first === 'open' && rest.length === 0) return <OpenRoute />
  if (first === 'policies' && rest.length <= 1) return <LibraryRoute id={rest[0]} />
  if (first === 'accessibility' && rest.length === 0) return <AccessibilityPage />
  if (first === 'glossary' && rest.length === 0)
    return <CatalogueGate>{(loaded) => <GlossaryPage loaded={loaded} />}</CatalogueGate>
  if (!isAudience(first) || rest.length > 2) return <NotFoundPage />
  return (
    <CatalogueGate>
      {(loaded) => <InterviewRoute key={epoch} loaded={loaded} audience={first} rest={rest} />}
    </CatalogueGate>
  )
}
