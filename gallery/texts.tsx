import {
  Details,
  ErrorBoundary,
  HeardAs,
  HeardOnly,
  Loading,
  Muted,
  Notice,
  PlainList,
  PrintOnly,
  Quotation,
  RowLink,
  Said,
  Screenful,
  Section,
  StepList,
  SummaryList,
  SummaryRow,
  Tag,
  TagLine,
  Telling,
} from '../src/ui'
import { InStates, Shown } from './shown'
import type { PartProps } from './words'

export const Tellings = ({ words }: PartProps) => (
  <Section
    title="Notice, Tag, TagLine, Loading, Said, Telling, Screenful, ErrorBoundary, Muted, HeardOnly, HeardAs, PrintOnly"
    lead={words.lead}
  >
    {(['info', 'warning', 'problem'] as const).map((tone) => (
      <Notice key={tone} tone={tone} title={words.short}>
        <p>{words.sentence}</p>
        <p>{words.long}</p>
      </Notice>
    ))}
    <Notice isScreenOnly>
      <p>{words.sentence}</p>
    </Notice>
    <TagLine>
      <Tag tone="met">{words.met}</Tag> <Tag tone="open">{words.open}</Tag>{' '}
      <Tag tone="unmet">{words.unmet}</Tag> <Tag tone="plain">{words.plain}</Tag>{' '}
      <Tag tone="plain">{words.long}</Tag>
    </TagLine>
    <Loading>{words.act}</Loading>
    <Telling>
      <p>{words.sentence}</p>
    </Telling>
    <Said times={1}>{words.sentence}</Said>
    <Screenful />
    <ErrorBoundary at="" fallback={null}>
      <p>{words.sentence}</p>
    </ErrorBoundary>
    <p>
      <Muted>{words.hint}</Muted>
      <HeardOnly>{words.sentence}</HeardOnly>
      <HeardAs heard={words.sentence}>{words.short}</HeardAs>
    </p>
    <PrintOnly>
      <p>{words.sentence}</p>
    </PrintOnly>
  </Section>
)

export const Lists = ({ words }: PartProps) => (
  <Section title="Details, SummaryList, PlainList, StepList, Quotation">
    <InStates
      names={words.states}
      make={() => (
        <Details summary={words.link}>
          <p>{words.sentence}</p>
        </Details>
      )}
    />
    <Shown as={words.states.long}>
      <Details summary={words.long} open>
        <p>{words.long}</p>
      </Details>
    </Shown>
    <SummaryList>
      {[words.short, words.long].map((name) => (
        <SummaryRow
          key={name}
          name={name}
          value={words.sentence}
          action={<RowLink href="#root" label={words.act} heardLabel={`${name} ${words.act}`} />}
        />
      ))}
    </SummaryList>
    <PlainList>
      <li>{words.sentence}</li>
      <li>{words.long}</li>
    </PlainList>
    <StepList>
      <li>{words.sentence}</li>
      <li>{words.long}</li>
      <li>{words.hint}</li>
    </StepList>
    <Quotation lang="zh-CN">{words.quote}</Quotation>
  </Section>
)
