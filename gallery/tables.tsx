import {
  CellInput,
  FooterLinks,
  type Glossary,
  GlossaryContext,
  Glossed,
  Pager,
  Progress,
  RowMark,
  Section,
  TableRegion,
  TermList,
} from '../src/ui'
import { InStates } from './shown'
import type { PartProps, Words } from './words'

const termOf = (words: Words) => ({
  id: 'term',
  name: words.short,
  official: '小微企业',
  meaning: words.hint,
  source: words.plain,
})

/** Explains one word wherever it stands. */
const glossaryOf = (words: Words): Glossary => ({
  mark: (text) =>
    text === words.sentence
      ? [{ text: words.short, term: termOf(words) }, { text: words.sentence }]
      : [{ text }],
  told: (text) => text,
  words: { inLabels: words.title, pause: ' ', official: words.plain, source: words.plain },
})

export const Terms = ({ words }: PartProps) => (
  <Section title="Glossed, TermList, FooterLinks">
    <GlossaryContext value={glossaryOf(words)}>
      <InStates names={words.states} make={() => <Glossed text={words.sentence} />} />
      <TermList terms={[termOf(words), { ...termOf(words), id: 'long', meaning: words.long }]} />
    </GlossaryContext>
    <FooterLinks>
      <a href="#root">{words.act}</a>
      <a href="#root">{words.back}</a>
    </FooterLinks>
  </Section>
)

export const Grids = ({ words }: PartProps) => (
  <Section title="TableRegion, CellInput, RowMark, Pager, Progress">
    <InStates
      names={words.states}
      make={(id) => (
        <TableRegion label={`${words.title} ${id}`}>
          <caption>{words.sentence}</caption>
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col">{words.short}</th>
              <th scope="col">{words.long}</th>
              <th scope="col">{words.hint}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                1<RowMark>{words.short}</RowMark>
              </th>
              <CellInput id={`cell-${id}`} width="short" aria-label={words.short} />
              <CellInput id={`wrong-${id}`} width="medium" error={words.error} aria-label={words.long} />
              <CellInput id={`idle-${id}`} width="wide" isIdle aria-label={words.hint} />
            </tr>
          </tbody>
        </TableRegion>
      )}
    />
    <Pager
      label={words.title}
      previous={words.back}
      next={words.act}
      pages={['1–20', '21–40']}
      page={0}
      onPage={() => undefined}
    />
    <Progress label={words.sentence} done={40} all={100} spoken={() => words.sentence}>
      <p>{words.hint}</p>
    </Progress>
  </Section>
)
