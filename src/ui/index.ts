import './tokens.css'
import './base.css'
import './hover.css'
import './type.css'
import './page.css'
import './header.css'
import './below.css'
import './actions.css'
import './fields.css'
import './choices.css'
import './file-field.css'
import './words.css'
import './waiting.css'
import './terms.css'
import './summary.css'
import './result.css'
import './fold.css'
import './digest.css'
import './time-line.css'
import './drawings.css'
import './table.css'
import './step-chart.css'
import './rule-list.css'
import './entries.css'
import './dated-list.css'
import './example.css'
import './grid.css'
import './no-script.css'
import './no-start.css'
import './print.css'
import './print-signs.css'

export { ActionRow, BackLink, Button, ButtonGroup, ButtonLink, DoorLink, DoorList, LoneLink } from './actions'
export { afterPress, answerFirst, answerPress } from './answer-first'
export { Checkbox, CheckboxGroup, CheckLine, RadioGroup, TickList } from './choices'
export { DatedItem, DatedList } from './dated-list'
export { ContentsNav, Entry, EntryList, LinkGroup, LinkGroups, SearchBox } from './entries'
export { ErrorBoundary } from './error-boundary'
export { ErrorSummary, focusOn } from './error-summary'
export { Fieldset } from './field-frame'
export { FileField } from './file-field'
export { beginPage, focusOnTitle } from './focus'
export { OpenedContext } from './fold'
export { Form } from './form'
export { type ExplainedTerm, type Glossary, GlossaryContext, useTermsIn } from './glossary'
export { CellInput, Pager, RowMark, TableRegion } from './grid'
export { Columns, FooterLinks, Lead, PageFrame, PageTitle, PrintOnly, Section } from './page'
export { Progress } from './progress'
export {
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
  TagLine,
} from './result'
export { RuleBranch, RuleLine, RuleList, RuleMode } from './rule-list'
export { SaveButton } from './save-button'
export { saveFile } from './save-file'
export { StepChart } from './step-chart'
export { DataTable } from './table'
export { Glossed, TermList } from './terms'
export { SelectField, TextField } from './text-field'
export { TimeLine } from './time-line'
export { leaveUnheard } from './unheard'
export { useTurns } from './use-turns'
export { type Watchable, watchable } from './watchable'
export {
  Details,
  HeardAs,
  HeardOnly,
  Loading,
  Muted,
  Notice,
  PlainList,
  Quotation,
  RowLink,
  Said,
  Screenful,
  StepList,
  SummaryList,
  SummaryRow,
  Tag,
  Telling,
} from './words'
