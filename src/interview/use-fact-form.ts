import { type FieldValues, get, type UseFormReturn, useForm } from 'react-hook-form'
import type { TypedCode } from '../catalogue'
import type { GivenAnswers } from '../draft'
import type { Facts, Hire } from '../engine'
import { controlId, type FieldsOf, type FormField, formValues, resolverOf } from './form-fields'

/** A form over some facts. */
export type FactForm = UseFormReturn<FieldValues, unknown, GivenAnswers>

/** A form that shows earlier answers, and hands on new ones only when every control could be read. */
export const useFactForm = (
  fields: readonly FormField[],
  answers: Facts | Hire,
  fieldsOf: FieldsOf = () => fields,
): FactForm =>
  useForm<FieldValues, unknown, GivenAnswers>({
    defaultValues: formValues(fields, answers),
    resolver: resolverOf(fieldsOf),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })

/** What is wrong with a control, as a code. */
export const codeOf = (form: FactForm, name: string): TypedCode | undefined => {
  const error: { readonly type: TypedCode } | undefined = get(form.formState.errors, name)
  return error?.type
}

/** Every control that is wrong, in the form's order. */
export const wrongFields = (form: FactForm, fields: readonly FormField[]) =>
  fields.flatMap((field) => {
    const code = codeOf(form, field.name)
    return code === undefined ? [] : [{ field, id: controlId(field.name), code }]
  })

/** What every field of a form is given. */
export type FactFieldProps = {
  readonly field: FormField
  readonly form: FactForm
  /** What is wrong with it. */
  readonly code: TypedCode | undefined
  /** Whether its label is the page's heading. */
  readonly isPageTitle?: boolean
  readonly caption?: string | undefined
  /** One of many on a page. */
  readonly isCompact?: boolean
}
