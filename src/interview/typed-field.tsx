import { type ChangeEvent, useState } from 'react'
import { isUnlikely } from '../catalogue'
import type { Fact } from '../engine'
import { formatFigure, unlikelySentence, useWords } from '../i18n'
import { Checkbox, TextField } from '../ui'
import { controlId, openEndedName, readSoFar, unknownName } from './form-fields'
import { Unknown } from './unknown'
import type { FactFieldProps } from './use-fact-form'
import { useFieldWords } from './use-field-words'

const suffixUnit = (fact: Fact) => ('unit' in fact && fact.unit !== 'share' ? fact.unit : undefined)

/** Asks to look again at what seldom is the answer, once the reader has left the field. */
const useNote = ({ field, form }: FactFieldProps) => {
  const words = useWords()
  const noteOn = () => {
    const answer = readSoFar([field], form.getValues())[field.key] ?? null
    return answer !== null && isUnlikely(field.asked, answer, field.asOf)
      ? unlikelySentence(words, field.asked, answer)
      : undefined
  }
  const [note, setNote] = useState(noteOn)
  return { note, look: () => setNote(noteOn()), hide: () => setNote(undefined) }
}

/** A day or figure to type, and ticks that stand instead of it. Typing clears the ticks, and a tick clears the text. */
export const TypedField = (props: FactFieldProps) => {
  const { field, form } = props
  const { t, language, locale } = useWords()
  const words = useFieldWords(props)
  const { note, look, hide } = useNote(props)
  const { fact, says } = field.asked
  const ticks = [unknownName(field.name), openEndedName(field.name)]
  const clearTicks = () => {
    for (const tick of ticks) form.setValue(tick, false)
    hide()
  }
  const tick = (name: string) =>
    form.register(name, {
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        if (!target.checked) return
        form.clearErrors(field.name)
        hide()
        form.setValue(field.name, '')
        for (const other of ticks) if (other !== name) form.setValue(other, false)
      },
    })
  const unit = suffixUnit(fact)
  const assumed =
    typeof fact.default === 'number' && 'unit' in fact
      ? t('interview.assumed', { value: formatFigure(fact.default, fact.unit, locale) })
      : undefined
  return (
    <TextField
      {...words}
      input={{
        ...form.register(field.name, { onChange: clearTicks, onBlur: look }),
        inputMode: fact.kind === 'integer' ? 'numeric' : 'text',
      }}
      suffix={unit && t(`interview.suffix.${unit}`)}
      width={fact.kind === 'day' || suffixUnit(fact) === 'CNY/year' ? 'medium' : 'short'}
      note={note}
      unknown={
        <Checkbox
          isQuiet
          id={controlId(unknownName(field.name))}
          label={<Unknown of={words.label} />}
          hint={says[language].unknown ?? assumed}
          input={{ ...tick(unknownName(field.name)), 'data-unknown-for': field.name }}
        />
      }
    >
      {fact.kind === 'term-length' && (
        <Checkbox
          isQuiet
          id={controlId(openEndedName(field.name))}
          label={t('interview.openEnded')}
          input={{ ...tick(openEndedName(field.name)), 'data-open-ended-for': field.name }}
        />
      )}
    </TextField>
  )
}
