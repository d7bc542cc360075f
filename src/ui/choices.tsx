import type { ReactNode } from 'react'
import { Fieldset, type FieldWords, type InputProps } from './field-frame'
import { useGlossary } from './glossary'

type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined }
type TickProps = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly input: InputProps
  readonly isQuiet?: boolean
}

const Tick = ({ id, label, hint, input, isQuiet = false }: TickProps) => {
  const { told } = useGlossary()
  const tell = (words: ReactNode) => (typeof words === 'string' ? told(words) : words)
  return (
    <div className={isQuiet ? 'tick tick-quiet' : 'tick'}>
      <input {...input} id={id} aria-describedby={hint ? `${id}-says` : undefined} />
      <div className="tick-words">
        <label htmlFor={id}>{tell(label)}</label>
        {hint && (
          <span className="tick-hint" id={`${id}-says`}>
            {tell(hint)}
          </span>
        )}
      </div>
    </div>
  )
}

type GroupProps = FieldWords & { readonly input: InputProps; readonly options: readonly Option[] }

type OptionsProps = GroupProps & {
  readonly type: 'radio' | 'checkbox'
  readonly isInline?: boolean | undefined
}

/** The first option bears the group's id, so that the error summary leads to it. */
const Options = ({ type, input, options, isInline, ...words }: OptionsProps) => (
  <Fieldset {...words} optionWords={options.flatMap(({ label, hint = '' }) => [label, hint])}>
    <div className={isInline ? 'ticks ticks-inline' : 'ticks'}>
      {options.map(({ value, label, hint }, at) => (
        <Tick
          key={value}
          id={at === 0 ? words.id : `${words.id}-${value}`}
          label={label}
          hint={hint}
          input={{ ...input, type, value }}
        />
      ))}
    </div>
  </Fieldset>
)

/** One of several options; side by side where they are short. */
export const RadioGroup = (props: GroupProps & { readonly isInline?: boolean | undefined }) => (
  <Options {...props} type="radio" />
)

/** Any number of several options. */
export const CheckboxGroup = (props: GroupProps) => <Options {...props} type="checkbox" />

/** One tick; quiet for what stands beside the answer proper. */
export const Checkbox = (props: TickProps) => <Tick {...props} input={{ ...props.input, type: 'checkbox' }} />

/** Ticks below each other, each for itself. */
export const TickList = ({ children }: { readonly children: ReactNode }) => (
  <ul className="ticks check-list">{children}</ul>
)

type CheckLineProps = TickProps & {
  readonly unsure: {
    readonly id: string
    /** Names the line too, for those who hear it apart from that. */
    readonly label: ReactNode
    readonly input: InputProps
  }
}

/** A line that is true or not, with "not sure" beside it. */
export const CheckLine = ({ unsure, ...line }: CheckLineProps) => (
  <div className="check-line">
    <Checkbox {...line} />
    <div className="tick tick-quiet">
      <input {...unsure.input} type="checkbox" id={unsure.id} />
      <label htmlFor={unsure.id}>{unsure.label}</label>
    </div>
  </div>
)
