import type { ComponentPropsWithRef, ReactNode } from 'react'
import { describedBy, Field, type FieldWords, type InputProps } from './field-frame'

type TextFieldProps = FieldWords & {
  readonly input: InputProps
  /** The unit, shown behind the control. */
  readonly suffix?: string | undefined
  readonly width?: 'short' | 'medium' | 'full'
  /** The tick that says "I don't know"; beside the control where there is room. */
  readonly unknown?: ReactNode
  /** Said of what stands in it, which is taken all the same. */
  readonly note?: string | undefined
  readonly children?: ReactNode
}

const noteOf = ({ id }: FieldWords): string => `${id}-note`

/** One line to type on. */
export const TextField = ({
  input,
  suffix,
  width = 'medium',
  unknown,
  note,
  children,
  ...words
}: TextFieldProps) => (
  <Field words={words}>
    <div className="text-row">
      <input
        type="text"
        autoComplete="off"
        {...input}
        id={words.id}
        className={`text-input text-input-${width}`}
        aria-invalid={words.error ? true : undefined}
        aria-describedby={describedBy(words, note && noteOf(words))}
      />
      {suffix && <span className="suffix">{suffix}</span>}
      {unknown}
    </div>
    <p className="field-note" id={noteOf(words)} role="status">
      {note}
    </p>
    {children}
  </Field>
)

type Option = { readonly value: string; readonly label: string }
type SelectFieldProps = FieldWords & {
  readonly select: ComponentPropsWithRef<'select'>
  readonly options: readonly Option[]
  /** The words of the option that is no answer. */
  readonly empty: string
}

/** One of many options, from a list that opens. */
export const SelectField = ({ select, options, empty, ...words }: SelectFieldProps) => (
  <Field words={words}>
    <select
      {...select}
      id={words.id}
      className="select"
      aria-invalid={words.error ? true : undefined}
      aria-describedby={describedBy(words)}
    >
      <option value="">{empty}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
)
