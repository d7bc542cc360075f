import {
  ContentsNav,
  DataTable,
  DatedItem,
  DatedList,
  Entry,
  EntryList,
  LinkGroup,
  LinkGroups,
  RuleBranch,
  RuleLine,
  RuleList,
  RuleMode,
  SearchBox,
  Section,
  StepChart,
  Tag,
} from '../src/ui'
import { InStates } from './shown'
import type { PartProps } from './words'

export const Entries = ({ words }: PartProps) => (
  <Section title="SearchBox, ContentsNav, EntryList, LinkGroups">
    <SearchBox
      label={words.question}
      hint={words.hint}
      submit={words.act}
      input={{ name: 'search' }}
      onSubmit={(event) => event.preventDefault()}
    >
      {words.sentence}
    </SearchBox>
    <ContentsNav label={words.short}>
      <li>
        <a href="#root">{words.link}</a>
      </li>
      <li>
        <a href="#root">{words.long}</a>
      </li>
    </ContentsNav>
    <InStates
      names={words.states}
      make={() => (
        <>
          <EntryList>
            <Entry id="short" href="#root" title={words.short} tags={<Tag tone="met">{words.met}</Tag>}>
              {words.sentence}
            </Entry>
            <Entry id="long" href="#root" title={words.long}>
              {words.long}
            </Entry>
          </EntryList>
          <LinkGroups>
            <LinkGroup title={words.short}>
              <li>
                <a href="#root">{words.link}</a>
              </li>
            </LinkGroup>
            <LinkGroup title={words.long}>
              <li>
                <a href="#root">{words.long}</a>
              </li>
            </LinkGroup>
          </LinkGroups>
        </>
      )}
    />
  </Section>
)

export const Rules = ({ words }: PartProps) => (
  <Section title="RuleList, RuleBranch, RuleLine, RuleMode">
    <RuleList how="all">
      <RuleLine id="one" source={words.short}>
        {words.sentence}
      </RuleLine>
      <RuleBranch id="two" mode={<RuleMode>{words.open}</RuleMode>} heading={words.short}>
        <RuleList how="any">
          <RuleLine id="three">{words.long}</RuleLine>
        </RuleList>
      </RuleBranch>
      <RuleBranch id="four" mode={<RuleMode>{words.plain}</RuleMode>}>
        <RuleList how="hires">
          <RuleLine id="five">{words.sentence}</RuleLine>
        </RuleList>
      </RuleBranch>
    </RuleList>
  </Section>
)

export const Tables = ({ words }: PartProps) => {
  const rows = [
    { id: 'short', cells: [words.short, words.money, words.met] },
    { id: 'long', cells: [words.long, words.money, words.unmet] },
  ]
  const head = [words.title, words.moneyLabel, words.act]
  return (
    <Section title="DataTable, StepChart">
      <DataTable caption={words.short} isCaptionSeen head={head} rows={rows} />
      <DataTable caption={words.sentence} isWide head={head} rows={rows} />
      <StepChart
        label={words.when}
        today={{ at: 60, label: words.today }}
        ticks={[
          { at: 20, label: '2024' },
          { at: 80, label: '2027' },
        ]}
        steps={[
          { from: 0, to: 40, level: 80, label: '20', isOpen: false },
          { from: 40, to: 100, level: 30, label: '30', isOpen: true },
        ]}
      />
    </Section>
  )
}

export const Dates = ({ words }: PartProps) => (
  <Section title="DatedList">
    <DatedList>
      <DatedItem day={words.short}>
        <a href="#root">{words.link}</a>
        <p>{words.sentence}</p>
      </DatedItem>
      <DatedItem day={words.short}>
        <p>{words.long}</p>
      </DatedItem>
    </DatedList>
  </Section>
)
