import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import { Told, useWords } from '../i18n'
import { DataTable, Details } from '../ui'
import { leavesOf, ruleTree } from './rule-tree'
import { ruleText } from './rule-words'

type Props = { readonly loaded: LoadedCatalogue; readonly policy: PolicyFile }

/** Which condition stands in which version: a row for each way it is put. */
export const EditionTable = ({ loaded, policy }: Props) => {
  const words = useWords()
  const { t } = words
  const told = policy.editions.map((edition) =>
    leavesOf(ruleTree(edition, loaded.catalogue.definitions)).map((leaf) =>
      ruleText({ words, loaded, day: edition.from }, leaf),
    ),
  )
  const conditions = [...new Set(told.flat())]
  if (conditions.length === 0) return null
  return (
    <Details summary={t('library.editions.compare')}>
      <DataTable
        isWide
        caption={t('library.editions.compare')}
        head={[t('library.editions.condition'), ...policy.editions.map(({ id }) => id)]}
        rows={conditions.map((condition) => ({
          id: condition,
          cells: [
            <Told key={condition} text={condition} />,
            ...told.map((texts, at) =>
              texts.includes(condition) ? (
                <span key={policy.editions[at]?.id} className="table-yes">
                  {t('library.editions.has')}
                </span>
              ) : (
                <span key={policy.editions[at]?.id} className="muted">
                  {t('library.editions.hasNot')}
                </span>
              ),
            ),
          ],
        }))}
      />
    </Details>
  )
}
