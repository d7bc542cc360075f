import type { LoadedCatalogue } from '../catalogue'
import { formatDay, useWords } from '../i18n'
import { Details, Notice, SummaryList, SummaryRow, Tag } from '../ui'
import { type CaseLine, caseLines, differenceText, outcomeText, sideText } from './case-words'
import type { JudgedCase } from './judged-case'
import type { TellingPair } from './telling-pairs'

const TONES = {
  eligible: 'met',
  ineligible: 'unmet',
  undetermined: 'open',
  'not-in-force': 'plain',
} as const

type Props = { readonly loaded: LoadedCatalogue; readonly judged: JudgedCase }

/** What a case comes to, and whether its writer expected otherwise. */
const Outcome = ({ judged }: Pick<Props, 'judged'>) => {
  const words = useWords()
  return (
    <>
      <Tag tone={TONES[judged.outcome.verdict]}>{outcomeText(words, judged)}</Tag>
      {!judged.isAsExpected && <Notice tone="problem">{words.t('library.examples.differs')}</Notice>}
    </>
  )
}

const Lines = ({ lines }: { readonly lines: readonly CaseLine[] }) => (
  <SummaryList>
    {lines.map(({ id, name, value }) => (
      <SummaryRow key={id} name={name} value={value} />
    ))}
  </SummaryList>
)

/** Everything a case rests on. */
const Answers = ({ loaded, judged }: Props) => {
  const words = useWords()
  const { t } = words
  const { lines, hires } = caseLines(words, loaded, judged.facts)
  if (lines.length + hires.length === 0) return <p>{t('library.examples.noneGiven')}</p>
  return (
    <>
      <Lines lines={lines} />
      {hires.map((hire, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hire has no other name than its place
        <div key={at}>
          <p>
            <strong>{t('library.examples.hire', { n: at + 1 })}</strong>
          </p>
          <Lines lines={hire} />
        </div>
      ))}
    </>
  )
}

/** A case in a line, its answers folded below. */
export const Example = ({ loaded, judged, nth }: Props & { readonly nth: number }) => {
  const { t, locale } = useWords()
  const day = formatDay(judged.asOf, locale)
  return (
    <li className="example" data-example={nth} data-verdict={judged.outcome.verdict}>
      <Details summary={t('library.examples.nth', { n: nth, day })}>
        <Answers loaded={loaded} judged={judged} />
      </Details>
      <p>
        <Outcome judged={judged} />
      </p>
    </li>
  )
}

type PairProps = Pick<Props, 'loaded'> & { readonly pair: TellingPair }

/** Two cases that differ in one thing, side by side. */
export const ExamplePair = ({ loaded, pair }: PairProps) => {
  const words = useWords()
  const { t } = words
  const { differsIn, one, other } = pair
  return (
    <section className="example-pair" data-pair={'day' in differsIn ? 'day' : differsIn.fact}>
      <h4>{differenceText(words, loaded, differsIn)}</h4>
      <dl className="example-sides">
        {[one, other].map((side, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two sides of a pair never change places
          <div key={at}>
            <dt>{sideText(words, loaded, { differsIn, side })}</dt>
            <dd>
              <Outcome judged={side} />
            </dd>
          </div>
        ))}
      </dl>
      <Details summary={t('library.examples.same', { count: Object.keys(other.facts).length })}>
        <Answers loaded={loaded} judged={other} />
      </Details>
    </section>
  )
}
