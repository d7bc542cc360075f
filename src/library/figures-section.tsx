import type { LoadedCatalogue } from '../catalogue'
import type { IsoDate } from '../engine'
import { formatDay, sentenceGap, Told, useWords } from '../i18n'
import { SourceLine } from '../law'
import { DataTable, Section, StepChart } from '../ui'
import { DayCell } from './day-cell'
import { scaleOf } from './figure-scale'
import type { Series } from './figure-series'
import { figureText, seriesName, storyOf } from './figure-words'
import { ProvinceTable } from './province-table'

type Props = { readonly loaded: LoadedCatalogue; readonly asOf: IsoDate }
type OfSeries = Props & { readonly series: Series }

const Chart = ({ loaded, series, asOf }: OfSeries) => {
  const words = useWords()
  const { t, locale } = words
  const scale = scaleOf(series.values, asOf)
  if (scale === undefined) return null
  const title = seriesName({ words, loaded, day: asOf }, series)
  return (
    <StepChart
      label={t('library.figures.chart', { title, story: storyOf(words, series) })}
      steps={scale.steps.map((step, at) => ({
        ...step,
        label: figureText(words, series.values[at]?.value ?? 0, series.unit),
      }))}
      ticks={scale.years.map(({ at, year }) => ({ at, label: String(year) }))}
      today={scale.today === undefined ? undefined : { at: scale.today, label: formatDay(asOf, locale) }}
    />
  )
}

const headsIn = (t: ReturnType<typeof useWords>['t']) => [
  t('library.figures.value'),
  t('library.figures.from'),
  t('library.figures.to'),
  t('library.figures.source'),
]

/** A figure that has changed: its story, a drawing and a table that says the same with sources. */
const Changed = ({ loaded, series, asOf }: OfSeries) => {
  const words = useWords()
  const { t } = words
  const name = seriesName({ words, loaded, day: asOf }, series)
  return (
    <div className="figure-story" id={`figure-${series.id}`} data-figure={series.id}>
      <h3>
        <Told text={name} />
      </h3>
      <p>
        <Told text={storyOf(words, series)} />
      </p>
      <Chart loaded={loaded} series={series} asOf={asOf} />
      <DataTable
        caption={name}
        head={headsIn(t)}
        rows={series.values.map(({ from, to, value, source }) => ({
          id: from,
          cells: [
            figureText(words, value, series.unit),
            <DayCell key="from" day={from} />,
            to ? <DayCell key="to" day={to} /> : t('library.figures.open'),
            <SourceLine key="source" loaded={loaded} source={source} isShort />,
          ],
        }))}
      />
    </div>
  )
}

const Steady = ({ loaded, all, asOf }: Props & { readonly all: readonly Series[] }) => {
  const words = useWords()
  const { t } = words
  return (
    <div className="figure-story">
      <h3>{t('library.figures.steady')}</h3>
      <DataTable
        caption={t('library.figures.steady')}
        head={[t('library.figures.name'), ...headsIn(t).filter((_, at) => at !== 2)]}
        rows={all.flatMap((series) =>
          series.values.slice(0, 1).map(({ from, value, source }) => ({
            id: series.id,
            cells: [
              <span key="name" id={`figure-${series.id}`} data-figure={series.id}>
                <Told text={seriesName({ words, loaded, day: asOf }, series)} />
              </span>,
              figureText(words, value, series.unit),
              <DayCell key="from" day={from} />,
              <SourceLine key="source" loaded={loaded} source={source} isShort />,
            ],
          })),
        )}
      />
    </div>
  )
}

type SectionProps = Props & {
  readonly all: readonly Series[]
  /** The last day of the rule, where it has one. */
  readonly last: IsoDate | undefined
}

/** The figures of a policy with their whole history: those that stand in the rule as figures of their own. */
export const FiguresSection = ({ loaded, asOf, all, last }: SectionProps) => {
  const { t, locale } = useWords()
  const lead = [
    t('library.figures.lead'),
    ...(last && all.length > 0 ? [t('library.figures.toRuleEnd', { day: formatDay(last, locale) })] : []),
  ].join(sentenceGap(locale))
  const national = all.filter(({ by }) => by.length === 0)
  const changed = national.filter(({ values }) => values.length > 1)
  const steady = national.filter(({ values }) => values.length === 1)
  return (
    <Section id="figures" title={t('library.figures.title')} lead={<Told text={lead} />}>
      {all.length === 0 && <p>{t('library.figures.empty')}</p>}
      {changed.map((series) => (
        <Changed key={series.id} loaded={loaded} series={series} asOf={asOf} />
      ))}
      {all
        .filter(({ by }) => by.length > 0)
        .map((series) => (
          <ProvinceTable key={series.id} loaded={loaded} series={series} />
        ))}
      {steady.length > 0 && <Steady loaded={loaded} all={steady} asOf={asOf} />}
    </Section>
  )
}
