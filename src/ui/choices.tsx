import type { ReactNode } from 'react'
import { type Bound, Fieldset, type FieldWords } from './field-frame'

type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined }
type TickProps = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly input: Bound
  readonly isQuiet?: boolean
}

const Tick = ({ id, label, hint, input, isQuiet = false }: TickProps) => (
  <div className={isQuiet ? 'tick tick-quiet' : 'tick'}>
    <input {...input} id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
    <div className="tick-words">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="tick-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  </div>
)

type GroupProps = FieldWords & { readonly input: Bound; readonly options: readonly Option[] }
type RadioGroupProps = GroupProps & {
  /** Side by side, for short options. */
  readonly isInline?: boolean | undefined
}

const optionId = (id: string, value: string, at: number): string => (at === 0 ? id : `${id}-${value}`)

/** One of several options. */
export const RadioGroup = ({ input, options, isInline, ...words }: RadioGroupProps) => (
  <Fieldset {...words}>
    <div className={isInline ? 'ticks ticks-inline' : 'ticks'}>
      {options.map(({ value, label, hint }, at) => (
        <Tick
          key={value}
          id={optionId(words.id, value, at)}
          label={label}
          hint={hint}
          input={{ ...input, type: 'radio', value }}
        />
      ))}
    </div>
  </Fieldset>
)

/** Any number of several options. */
export const CheckboxGroup = ({ input, options, ...words }: GroupProps) => (
  <Fieldset {...words}>
    <div className="ticks">
      {options.map(({ value, label, hint }, at) => (
        <Tick
          key={value}
          id={optionId(words.id, value, at)}
          label={label}
          hint={hint}
          input={{ ...input, type: 'checkbox', value }}
        />
      ))}
    </div>
  </Fieldset>
)

/** One tick; quiet for what stands beside the answer proper. */
export const Checkbox = (props: TickProps) => <Tick {...props} input={{ ...props.input, type: 'checkbox' }} />

type CheckLineProps = TickProps & {
  readonly unsure: {
    readonly id: string
    readonly label: string
    /** The whole meaning, for those who hear the page. */
    readonly hiddenLabel: string
    readonly input: Bound
  }
}

/** A line that is true or not, with "not sure" beside it. */
export const CheckLine = ({ unsure, ...line }: CheckLineProps) => (
  <div className="check-line">
    <Checkbox {...line} />
    <div className="tick tick-quiet">
      <input {...unsure.input} type="checkbox" id={unsure.id} aria-label={unsure.hiddenLabel} />
      <label htmlFor={unsure.id}>{unsure.label}</label>
    </div>
  </div>
)
