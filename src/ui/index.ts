import './tokens.css'
import './base.css'
import './page.css'
import './actions.css'
import './fields.css'
import './choices.css'
import './file-field.css'
import './words.css'
import './result.css'
import './time-line.css'
import './print-colours.css'
import './print.css'

export { ActionRow, BackLink, Button, ButtonGroup, ButtonLink, DoorLink, DoorList } from './actions'
export { Checkbox, CheckboxGroup, CheckLine, RadioGroup, TickList } from './choices'
export { ErrorSummary } from './error-summary'
export { Fieldset } from './field-frame'
export { FileField } from './file-field'
export { focusOnTitle, Lead, PageFrame, PageTitle, PrintOnly, Section } from './page'
export { Card, Figure, Reason, ReasonList } from './result'
export { saveFile } from './save-file'
export { SelectField, TextField } from './text-field'
export { TimeLine } from './time-line'
export {
  Details,
  HeardOnly,
  Loading,
  Muted,
  Notice,
  PlainList,
  Quotation,
  SummaryList,
  SummaryRow,
  Tag,
} from './words'
