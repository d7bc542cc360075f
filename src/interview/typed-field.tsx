import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { isUnlikely } from '../catalogue'
import type { Fact } from '../engine'
import { formatFigure, unlikelySentence, useWords } from '../i18n'
import { Checkbox, TextField } from '../ui'
import { controlId, openEndedName, readSoFar, unknownName } from './form-fields'
import { Unknown } from './unknown'
import type { FactFieldProps } from './use-fact-form'
import { useFieldWords } from './use-field-words'

const suffixUnit = (fact: Fact) => ('unit' in fact && fact.unit !== 'share' ? fact.unit : undefined)

/** How long the reader has typed nothing when what stands in the field is looked at. In milliseconds. */
const PAUSE = 700

/**
 * Asks to look again at what seldom is the answer, once the typing pauses: at the moment when the reader leaves the field for
 * the button below, the button must not move away.
 */
const useNote = ({ field, form }: FactFieldProps) => {
  const words = useWords()
  const unlikely = () => {
    const answer = readSoFar([field], form.getValues())[field.key] ?? null
    return answer !== null && isUnlikely(field.asked, answer, field.asOf) ? answer : undefined
  }
  const [noted, setNoted] = useState(unlikely)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hide = () => {
    clearTimeout(timer.current)
    setNoted(undefined)
  }
  const lookSoon = () => {
    hide()
    timer.current = setTimeout(() => setNoted(unlikely()), PAUSE)
  }
  const note = noted === undefined ? undefined : unlikelySentence(words, field.asked, noted)
  return { note, lookSoon, hide }
}

/** A day or figure to type, and ticks that stand instead of it. Typing clears the ticks, and a tick clears the text. */
export const TypedField = (props: FactFieldProps) => {
  const { field, form } = props
  const { t, language, locale } = useWords()
  const words = useFieldWords(props)
  const { note, lookSoon, hide } = useNote(props)
  const { fact, says } = field.asked
  const ticks = [unknownName(field.name), openEndedName(field.name)]
  const clearTicks = () => {
    for (const tick of ticks) form.setValue(tick, false)
    // What can be read is not wrong any more.
    if (field.key in readSoFar([field], form.getValues())) form.clearErrors(field.name)
    lookSoon()
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
        ...form.register(field.name, { onChange: clearTicks }),
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
