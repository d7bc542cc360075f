import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { readingsQuery } from '../catalogue'
import { Told, useWords } from '../i18n'
import { EntryList, SearchBox, Section } from '../ui'
import { PolicyEntry } from './policy-entry'
import { search, searchIndex } from './search'
import type { Shelf } from './shelf'

type Props = {
  readonly shelf: Shelf
  /** What the address asks for. */
  readonly query: string
  readonly onAsk: (query: string) => void
}

const MOST_SHOWN = 80

/** The text as typed, until the address asks for something else. */
const useTyped = (query: string) => {
  const [typed, type] = useState({ text: query, asked: query })
  const text = typed.asked === query ? typed.text : query
  return { text, type: (next: string) => type({ text: next, asked: query }) }
}

/** A search over all policies that answers while one types; the address follows on Enter or when one goes on. */
export const SearchPanel = ({ shelf, query, onAsk }: Props) => {
  const { t } = useWords()
  const { loaded } = shelf
  const { text, type } = useTyped(query)
  const { data: readings } = useQuery(readingsQuery)
  const index = useMemo(() => searchIndex(loaded, readings), [loaded, readings])
  const found = useMemo(() => search(index, text), [index, text])
  const isAsked = text.trim() !== ''
  const ask = () => text !== query && onAsk(text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask()
  }
  return (
    <>
      <SearchBox
        label={t('library.index.search')}
        hint={t('library.index.hint')}
        submit={t('library.index.go')}
        onSubmit={submit}
        input={{
          name: 'q',
          value: text,
          maxLength: MOST_SHOWN,
          onChange: (event) => type(event.target.value),
          onBlur: ask,
        }}
      >
        {isAsked &&
          (found.length > 0 ? (
            t('library.index.found', { count: found.length })
          ) : (
            <Told text={t('library.index.none', { query: text.slice(0, MOST_SHOWN) })} />
          ))}
      </SearchBox>
      {found.length > 0 && (
        <Section id="results" title={t('library.index.results')}>
          <EntryList>
            {found.map((id) => {
              const policy = loaded.policies.get(id)
              return policy && <PolicyEntry key={id} shelf={shelf} policy={policy} />
            })}
          </EntryList>
        </Section>
      )}
    </>
  )
}
