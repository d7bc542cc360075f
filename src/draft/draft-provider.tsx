import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Draft, EMPTY_DRAFT } from './draft'

type DraftAccess = {
  readonly draft: Draft
  readonly change: (next: (draft: Draft) => Draft) => void
  readonly forget: () => void
}

const DraftContext = createContext<DraftAccess | undefined>(undefined)

/** Asks before the page is closed over answers, which live in its memory only. */
const useWarningBeforeLoss = (hasAnswers: boolean): void => {
  useEffect(() => {
    if (!hasAnswers) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasAnswers])
}

/** Keeps the draft for all pages of a visit. */
export const DraftProvider = ({ children }: { readonly children: ReactNode }) => {
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const forget = useCallback(() => setDraft(EMPTY_DRAFT), [])
  const access = useMemo(() => ({ draft, change: setDraft, forget }), [draft, forget])
  useWarningBeforeLoss(Object.keys(draft.answers).length > 0)
  return <DraftContext value={access}>{children}</DraftContext>
}

/** @throws outside a DraftProvider */
export const useDraft = (): DraftAccess => {
  const access = useContext(DraftContext)
  if (access === undefined) throw new Error('useDraft needs a DraftProvider above it')
  return access
}
