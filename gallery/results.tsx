import {
  Card,
  Digest,
  Essential,
  Essentials,
  Figure,
  FoldedCard,
  JumpList,
  Reason,
  ReasonList,
  Sample,
  Section,
  Tag,
  TagLine,
  TimeLine,
} from '../src/ui'
import { InStates } from './shown'
import type { PartProps } from './words'

const TONES = ['met', 'open', 'unmet', 'plain'] as const

export const Cards = ({ words }: PartProps) => (
  <Section title="Card, Figure, Essentials">
    {TONES.map((tone) => (
      <Card key={tone} tone={tone} labelledBy={`card-${tone}`}>
        <h3 id={`card-${tone}`}>{tone === 'unmet' ? words.long : words.short}</h3>
        <TagLine>
          <Tag tone={tone}>{tone === 'plain' ? words.plain : words[tone]}</Tag>
        </TagLine>
        <Figure label={words.moneyLabel}>{words.money}</Figure>
        <Essentials>
          <Essential label={words.act}>{words.sentence}</Essential>
        </Essentials>
      </Card>
    ))}
  </Section>
)

export const Folds = ({ words }: PartProps) => (
  <Section title="FoldedCard">
    <InStates
      names={words.states}
      make={(id) => (
        <FoldedCard labelledBy={`fold-${id}`} title={words.short} note={<p>{words.sentence}</p>}>
          <p>{words.long}</p>
        </FoldedCard>
      )}
    />
    <FoldedCard labelledBy="fold-long" title={words.long}>
      <p>{words.long}</p>
    </FoldedCard>
  </Section>
)

export const Reasons = ({ words }: PartProps) => (
  <Section title="Reason, ReasonList">
    <ReasonList>
      {(['yes', 'no', 'unknown'] as const).map((truth) => (
        <Reason
          key={truth}
          truth={truth}
          truthLabel={words.truth[truth]}
          text={words.sentence}
          source={words.short}
        >
          <ReasonList>
            <Reason truth={truth} truthLabel={words.truth[truth]} text={words.long} />
          </ReasonList>
        </Reason>
      ))}
    </ReasonList>
  </Section>
)

export const Digests = ({ words }: PartProps) => (
  <Section title="Digest, JumpList, Sample">
    <Digest title={words.short}>
      <Figure label={words.moneyLabel}>{words.money}</Figure>
      <JumpList>
        <li>
          <a href="#root">{words.long}</a>
          <data value="14400">{words.money}</data>
        </li>
        <li>
          <a href="#root">{words.link}</a>
        </li>
      </JumpList>
    </Digest>
    <Sample label={words.title} about={words.sentence}>
      <p>{words.short}</p>
    </Sample>
  </Section>
)

export const Times = ({ words }: PartProps) => (
  <Section title="TimeLine">
    <TimeLine
      label={words.when}
      today={{ at: 10, label: words.today }}
      ticks={[
        { at: 30, label: '2027' },
        { at: 70, label: '2028' },
      ]}
      rows={[
        {
          id: 'a',
          name: words.short,
          note: words.when,
          bars: [{ from: 0, to: 40, isSure: true, end: 'law' }],
        },
        {
          id: 'b',
          name: words.long,
          note: words.when,
          bars: [{ from: 20, to: 60, isSure: false, end: 'own' }],
        },
        {
          id: 'c',
          name: words.short,
          note: words.when,
          bars: [{ from: 5, to: 100, isSure: true, end: 'open' }],
        },
      ]}
      keys={[
        { label: words.met, isSure: true },
        { label: words.open, isSure: false, end: 'own' },
      ]}
    />
  </Section>
)
