import type { ReactNode } from 'react'
import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import { useWords } from '../i18n'
import { ExclusionList, Office, SourceLine, Stated } from '../law'
import { DataTable, PlainList, Section } from '../ui'
import { forWhom, provinceNames, provincesOf } from './for-whom'

type Props = { readonly loaded: LoadedCatalogue; readonly policy: PolicyFile }

type Item = PolicyFile['deadlines'][number]
type LineProps = {
  readonly loaded: LoadedCatalogue
  readonly item: Pick<Item, 'when'>
  readonly children: ReactNode
}

/** A line that is for some only says so first. */
const Line = ({ loaded, item, children }: LineProps) => {
  const words = useWords()
  const who = forWhom(words, loaded, item)
  return (
    <li>
      {who && <strong>{words.t('library.practical.when', { name: who })}</strong>}
      {children}
    </li>
  )
}

type ByProvinceProps = {
  readonly loaded: LoadedCatalogue
  readonly title: string
  readonly items: readonly Pick<Item, 'id' | 'when' | 'source'>[]
  readonly told: (at: number) => ReactNode
}

/** What was found for single provinces, a row for each, and that nothing was for the others. */
const ByProvince = ({ loaded, title, items, told }: ByProvinceProps) => {
  const words = useWords()
  const { t } = words
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        caption={title}
        head={[t('library.practical.province'), t('library.practical.detail'), t('library.practical.source')]}
        rows={items.map((item, at) => ({
          id: item.id,
          cells: [
            provinceNames(words, loaded, item),
            told(at),
            item.source && <SourceLine key="source" loaded={loaded} source={item.source} isShort />,
          ],
        }))}
      />
      <p>{t('library.practical.otherProvinces')}</p>
    </>
  )
}

const isForAll = (item: Pick<Item, 'when'>): boolean => provincesOf(item) === undefined

const Documents = ({ loaded, policy }: Props) => {
  const { t } = useWords()
  return (
    <Section id="documents" title={t('library.practical.documents')}>
      <PlainList>
        {policy.documents.map((item) => (
          <Line key={item.id} loaded={loaded} item={item}>
            <Stated of={item} />
          </Line>
        ))}
      </PlainList>
    </Section>
  )
}

const Channels = ({ loaded, policy }: Props) => {
  const { t } = useWords()
  const local = policy.channels.filter((item) => !isForAll(item))
  return (
    <Section id="channels" title={t('library.practical.channels')}>
      <PlainList>
        {policy.channels.filter(isForAll).map((item) => (
          <Line key={item.id} loaded={loaded} item={item}>
            <Office office={item} />
          </Line>
        ))}
      </PlainList>
      <ByProvince
        loaded={loaded}
        title={t('library.practical.channelsByProvince')}
        items={local}
        told={(at) => local[at] && <Office office={local[at]} />}
      />
    </Section>
  )
}

const Deadlines = ({ loaded, policy }: Props) => {
  const { t } = useWords()
  const local = policy.deadlines.filter((item) => !isForAll(item))
  if (policy.deadlines.length === 0) return null
  return (
    <Section id="deadlines" title={t('library.practical.deadlines')}>
      <PlainList>
        {policy.deadlines.filter(isForAll).map((item) => (
          <Line key={item.id} loaded={loaded} item={item}>
            <Stated of={item} />
          </Line>
        ))}
      </PlainList>
      <ByProvince
        loaded={loaded}
        title={t('library.practical.byProvince')}
        items={local}
        told={(at) => local[at] && <Stated of={local[at]} />}
      />
    </Section>
  )
}

type ExcludesProps = Pick<Props, 'policy'>

const Excludes = ({ policy }: ExcludesProps) => {
  const { t } = useWords()
  if (policy.excludes.length === 0) return null
  return (
    <Section id="excludes" title={t('library.practical.excludes')}>
      <ExclusionList policy={policy} />
    </Section>
  )
}

/** What one needs to apply: papers, offices, dates, and what it cannot be had together with. */
export const PracticalSections = ({ loaded, policy }: Props) => (
  <>
    <Documents loaded={loaded} policy={policy} />
    <Channels loaded={loaded} policy={policy} />
    <Deadlines loaded={loaded} policy={policy} />
    <Excludes policy={policy} />
  </>
)
