import type { ComponentPropsWithRef, ReactNode } from 'react'
import { useGlossary } from './glossary'
import { Icon } from './icons'
import { Caption, TitleHeading } from './page'
import { Glossed, LabelTerms } from './terms'

/** What is spread on a native input: the binding of a form, and hooks for machines. */
export type InputProps = ComponentPropsWithRef<'input'> & {
  readonly [data: `data-${string}`]: string | undefined
}

/** The words around a control. */
export type FieldWords = {
  readonly id: string
  readonly label: string
  /** The label is the page's heading. */
  readonly isPageTitle?: boolean | undefined
  readonly caption?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Words of options and lines, whose terms are explained beside the label's. */
  readonly optionWords?: readonly string[] | undefined
  /** Between the hint and the control. */
  readonly aside?: ReactNode
}

/** Which elements describe a control to a screen reader. @param note the id of a further one */
export const describedBy = ({ id, hint, error }: FieldWords, note = ''): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : '', note].filter(Boolean).join(' ') || undefined

/** What is wrong with a control. */
const FieldError = ({ id, error }: Pick<FieldWords, 'id' | 'error'>) =>
  error ? (
    <p className="field-error" id={`${id}-error`}>
      <Icon shape="warning" />
      <span>{error}</span>
    </p>
  ) : null

const BelowLabel = ({ id, label, hint, optionWords = [], aside, error }: FieldWords) => (
  <>
    {hint && <Glossed text={hint} className="hint" id={`${id}-hint`} />}
    <LabelTerms texts={[label, ...optionWords]} explained={hint} />
    {aside}
    <FieldError id={id} error={error} />
  </>
)

/** A single control under its label. */
export const Field = ({ words, children }: { readonly words: FieldWords; readonly children: ReactNode }) => {
  const { told } = useGlossary()
  const label = <label htmlFor={words.id}>{told(words.label)}</label>
  return (
    <div className={words.error ? 'field field-wrong' : 'field'}>
      {words.isPageTitle ? (
        <div className="page-title">
          {words.caption && <Caption>{words.caption}</Caption>}
          <TitleHeading>{label}</TitleHeading>
        </div>
      ) : (
        <div className="field-label">{label}</div>
      )}
      <BelowLabel {...words} />
      {children}
    </div>
  )
}

type FieldsetProps = FieldWords & { readonly children: ReactNode }

/** Several controls that answer one question. The error summary can lead to it. */
export const Fieldset = ({ children, ...words }: FieldsetProps) => {
  const { told } = useGlossary()
  return (
    <fieldset
      id={`${words.id}-group`}
      tabIndex={-1}
      className={words.error ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(words)}
    >
      <legend>
        {words.isPageTitle ? (
          <div className="page-title">
            {words.caption && <Caption>{words.caption}</Caption>}
            <TitleHeading>{told(words.label)}</TitleHeading>
          </div>
        ) : (
          <div className="field-label">{told(words.label)}</div>
        )}
      </legend>
      <BelowLabel {...words} />
      {children}
    </fieldset>
  )
}
