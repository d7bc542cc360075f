import type { ReactNode } from 'react'
import type { GivenAnswers } from '../draft'
import { errorSentence, useWords } from '../i18n'
import { ActionRow, Button, ErrorSummary, Form } from '../ui'
import type { FormField } from './form-fields'
import { type FactForm, wrongFields } from './use-fact-form'

type Props = {
  readonly form: FactForm
  readonly fields: readonly FormField[]
  /** Told of each press before the form is read. */
  readonly onAttempt?: () => void
  readonly onGiven: (answers: GivenAnswers) => void
  readonly submit: string
  readonly children: ReactNode
  readonly after?: ReactNode
}

/** A form around some facts: what is wrong above, the way onward below. Nothing is sent anywhere. */
export const FormFrame = ({ form, fields, onAttempt, onGiven, submit, children, after }: Props) => {
  const words = useWords()
  const press = () => {
    onAttempt?.()
    void form.handleSubmit(onGiven)()
  }
  const errors = wrongFields(form, fields).map(({ field, id, code }) => ({
    id,
    message:
      fields.length === 1
        ? errorSentence(words, field.asked.fact, code)
        : words.t('errors.of', {
            name: field.asked.says[words.language].name,
            error:
              code === 'required' ? words.t('errors.missing') : errorSentence(words, field.asked.fact, code),
          }),
  }))
  return (
    <Form onPress={press}>
      {errors.length > 0 && (
        <ErrorSummary
          title={words.t('errors.title', { count: errors.length })}
          errors={errors}
          inTitle={words.t('errors.inTitle')}
          attempt={form.formState.submitCount}
        />
      )}
      {children}
      <ActionRow>
        <Button type="submit" kind="primary">
          {submit}
        </Button>
        {after}
      </ActionRow>
    </Form>
  )
}
