import type { LoadedCatalogue } from '../catalogue'
import { useWords } from '../i18n'
import { SourceLine } from '../law'
import { DataTable } from '../ui'
import { DayCell } from './day-cell'
import type { Series } from './figure-series'
import { figureText, labelsOf } from './figure-words'

type Props = { readonly loaded: LoadedCatalogue; readonly series: Series }

/** What each province has set, as far as it was found; of the others, that none is held. */
export const ProvinceTable = ({ loaded, series }: Props) => {
  const words = useWords()
  const { t, language } = words
  const name = loaded.figures.get(series.id)?.says[language].name ?? series.id
  const provinces = loaded.asked.get(series.by[0] ?? '')?.options ?? []
  const held = new Set(series.values.map(({ of }) => of[0]))
  const others = provinces.filter(({ value }) => !held.has(value))
  const rows = series.values.map(({ from, of, value, source }) => ({
    id: `${of.join(' ')} ${from}`,
    cells: [
      labelsOf({ words, loaded }, series, of),
      figureText(words, value, series.unit),
      <DayCell key="from" day={from} />,
      <SourceLine key="source" loaded={loaded} source={source} isShort />,
    ],
  }))
  const rest = {
    id: 'others',
    cells: [t('library.figures.others', { count: others.length }), t('library.figures.otherValue'), '', ''],
  }
  return (
    <div className="figure-story" id={`figure-${series.id}`} data-figure={series.id}>
      <h3>{name}</h3>
      <DataTable
        caption={name}
        head={[
          t('library.figures.province'),
          t('library.figures.value'),
          t('library.figures.from'),
          t('library.figures.source'),
        ]}
        rows={others.length > 0 ? [...rows, rest] : rows}
      />
    </div>
  )
}
