import type { ComponentType } from 'react'
import { useDraft } from '../draft'
import { AccessibilityPage } from '../library/accessibility-page'
import { GlossaryPage } from '../library/glossary-page'
import { PrivacyPage } from '../library/privacy-page'
import { useAddress } from './address'
import { audienceIn } from './address-text'
import { CatalogueGate } from './catalogue-gate'
import { ForgetPage, ForgottenPage } from './forget-page'
import { InterviewRoute } from './interview-route'
import { LandingPage } from './landing-page'
import { NotFoundPage } from './not-found-page'
import { changesPages, libraryPages, openRoute } from './parts'

const LibraryRoute = ({ id }: { readonly id: string | undefined }) => (
  <CatalogueGate>{(loaded) => <libraryPages.Part loaded={loaded} id={id} />}</CatalogueGate>
)

const ChangesRoute = () => <CatalogueGate>{(loaded) => <changesPages.Part loaded={loaded} />}</CatalogueGate>

const GlossaryRoute = () => <CatalogueGate>{(loaded) => <GlossaryPage loaded={loaded} />}</CatalogueGate>

const OpenRoute = () => <openRoute.Part />

/** Pages whose address is one word. */
const ALONE: ReadonlyMap<string, ComponentType> = new Map([
  ['', LandingPage],
  ['forget', ForgetPage],
  ['forgotten', ForgottenPage],
  ['open', OpenRoute],
  ['changes', ChangesRoute],
  ['accessibility', AccessibilityPage],
  ['privacy', PrivacyPage],
  ['glossary', GlossaryRoute],
])

/** The page for an address. */
export const Pages = () => {
  const { path } = useAddress()
  const { epoch } = useDraft()
  const [first = '', ...rest] = path.split('/').filter(Boolean)
  const Alone = rest.length === 0 ? ALONE.get(first) : undefined
  if (Alone) return <Alone />
  if (first === 'policies' && rest.length <= 1) return <LibraryRoute id={rest[0]} />
  const audience = audienceIn(path)
  if (audience === undefined || rest.length > 2) return <NotFoundPage />
  return (
    <CatalogueGate>
      {(loaded) => <InterviewRoute key={epoch} loaded={loaded} audience={audience} rest={rest} />}
    </CatalogueGate>
  )
}
