import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { casesQuery, compiledOf, type LoadedCatalogue, type WorkedCase } from '../catalogue'
import { useWords } from '../i18n'
import { Button, Details, Loading, Notice, Section } from '../ui'
import { Example, ExamplePair } from './example'
import { judgedCases } from './judged-case'
import { tellingPairs } from './telling-pairs'

type Props = { readonly loaded: LoadedCatalogue; readonly id: string }

const MOST_PAIRS = 6

const Examples = ({ loaded, id, cases }: Props & { readonly cases: readonly WorkedCase[] }) => {
  const { t } = useWords()
  const judged = useMemo(
    () => judgedCases({ loaded, compiled: compiledOf(loaded.catalogue), id }, cases),
    [loaded, id, cases],
  )
  const pairs = useMemo(() => tellingPairs(judged).slice(0, MOST_PAIRS), [judged])
  const unlike = judged.filter(({ isAsExpected }) => !isAsExpected).length
  return (
    <div data-examples={judged.length} data-unlike={unlike}>
      {pairs.length > 0 && <h3>{t('library.examples.telling')}</h3>}
      <div className="example-pairs">
        {pairs.map((pair) => (
          <ExamplePair
            key={'day' in pair.differsIn ? 'day' : pair.differsIn.fact}
            loaded={loaded}
            pair={pair}
          />
        ))}
      </div>
      <Details summary={t('library.examples.all', { count: judged.length })}>
        <ol className="example-list">
          {judged.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a case has no other name than its place in its file
            <Example key={at} loaded={loaded} judged={one} nth={at + 1} />
          ))}
        </ol>
      </Details>
    </div>
  )
}

const Fetched = ({ loaded, id }: Props) => {
  const { t } = useWords()
  const { data, isFetching, refetch } = useQuery(casesQuery(id))
  if (data) return <Examples loaded={loaded} id={id} cases={data} />
  if (isFetching) return <Loading>{t('library.examples.loading')}</Loading>
  return (
    <Notice tone="warning" role="alert">
      <p>{t('library.examples.failed')}</p>
      <Button onClick={() => void refetch()}>{t('library.examples.retry')}</Button>
    </Notice>
  )
}

/** The worked cases of a policy, fetched and judged when the reader asks for them. */
export const ExamplesSection = ({ loaded, id }: Props) => {
  const { t } = useWords()
  const [isShown, show] = useState(false)
  return (
    <Section
      id="examples"
      title={t('library.examples.title')}
      lead={t('library.examples.lead')}
      isScreenOnly={!isShown}
    >
      {isShown ? (
        <Fetched loaded={loaded} id={id} />
      ) : (
        <Button onClick={() => show(true)}>{t('library.examples.show')}</Button>
      )}
    </Section>
  )
}
