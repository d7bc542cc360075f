import { useState } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { Told, useWords } from '../i18n'
import { explainedTerm } from '../law'
import { Lead, PageTitle, TermList, TextField } from '../ui'
import { findTerms } from './find-terms'

/** Every official term with its plain words, to be searched in either language. */
export const GlossaryPage = ({ loaded }: { readonly loaded: LoadedCatalogue }) => {
  const words = useWords()
  const { t, language } = words
  const [typed, setTyped] = useState('')
  const found = findTerms(loaded.glossary, typed, language)
  const said =
    found.length === 0 ? t('glossary.none', { text: typed }) : t('glossary.found', { count: found.length })
  return (
    <>
      <PageTitle>{t('glossary.title')}</PageTitle>
      <Lead>{t('glossary.lead')}</Lead>
      <div className="screen-only">
        <TextField
          id="find-term"
          label={t('glossary.find')}
          hint={t('glossary.findHint')}
          width="full"
          input={{
            type: 'search',
            value: typed,
            onChange: ({ currentTarget }) => setTyped(currentTarget.value),
          }}
        />
      </div>
      <p role="status">
        <Told text={said} />
      </p>
      <TermList terms={found.map((term) => explainedTerm(words, loaded, term))} />
    </>
  )
}
