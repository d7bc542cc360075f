import { type ChangeEvent, memo } from 'react'
import { Told, useWords } from '../i18n'
import { Checkbox, CheckLine, Fieldset } from '../ui'
import { controlId, type FormField, NONE, unknownName } from './form-fields'
import type { Stop } from './path'
import { Unknown } from './unknown'
import type { FactForm } from './use-fact-form'
import { WhyAndWhere } from './why-and-where'

/** A line in the first person, to be ticked. */
const lineOf = ({ line, question }: FormField['asked']['says']['zh-CN']): string => line ?? question

type Props = {
  readonly page: Stop['page']
  readonly fields: readonly FormField[]
  readonly form: FactForm
  readonly caption: string
}

/** A short list of yes/no lines about one thing, each with "not sure", and "none of these" below. */
export const LinesField = memo(({ page, fields, form, caption }: Props) => {
  const { t, language } = useWords()
  const says = page.says?.[language]
  const clearOnTick =
    (...names: readonly string[]) =>
    ({ target }: ChangeEvent<HTMLInputElement>) => {
      if (target.checked) for (const name of names) form.setValue(name, false)
    }
  const all = fields.flatMap(({ name }) => [name, unknownName(name)])
  return (
    <Fieldset
      id={controlId(page.id)}
      label={says?.title ?? ''}
      isPageTitle
      caption={caption}
      hint={says?.hint ?? t('interview.linesHint')}
      optionWords={fields.flatMap(({ asked }) => [
        lineOf(asked.says[language]),
        asked.says[language].hint ?? '',
      ])}
      aside={
        says && (
          <WhyAndWhere says={says} of={says.title} lines={fields.map(({ asked }) => asked.says[language])} />
        )
      }
    >
      {fields.map(({ name, asked }) => {
        const line = lineOf(asked.says[language])
        const unknown = unknownName(name)
        return (
          <CheckLine
            key={name}
            id={controlId(name)}
            label={<Told text={line} />}
            hint={asked.says[language].hint}
            input={form.register(name, { onChange: clearOnTick(unknown, NONE) })}
            unsure={{
              id: controlId(unknown),
              label: <Unknown of={line} word="interview.notSure" />,
              input: {
                ...form.register(unknown, { onChange: clearOnTick(name, NONE) }),
                'data-unknown-for': name,
              },
            }}
          />
        )
      })}
      <Checkbox
        id={controlId(NONE)}
        label={t('interview.none')}
        input={form.register(NONE, { onChange: clearOnTick(...all) })}
      />
    </Fieldset>
  )
})
