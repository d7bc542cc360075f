import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { GlossaryContext } from './glossary'
import { Glossed } from './terms'

const TERM = { id: 'placed', name: 'placed', meaning: 'Given work.' }
const WORDS = { inLabels: '', pause: '', official: '', source: '' }

/** How a text is drawn in which each `placed` is a term: what stays on one line, in brackets. */
const drawn = (text: string): string => {
  const mark = (whole: string) =>
    whole
      .split(/(placed)/)
      .filter((run) => run !== '')
      .map((run) => (run === 'placed' ? { text: run, term: TERM } : { text: run }))
  const html = renderToStaticMarkup(
    <GlossaryContext value={{ mark, told: (run) => run, words: WORDS }}>
      <Glossed text={text} />
    </GlossaryContext>,
  )
  return html.replace(/<span class="term-and-sign">(.*?)<\/span>/g, '[$1]').replace(/<[^>]+>/g, '')
}

it.each([
  ['人数不足“placed”，要缴。', '人数不足[“placed”]，要缴。'],
  ['Who is “placed”, and how?', 'Who is [“placed”], and how?'],
  ['They are (placed).', 'They are [(placed)].'],
  ['Who is placed may ask', 'Who is [placed] may ask'],
])('the signs around a term stay on its line, and each once: %s', (text, lines) => {
  expect(drawn(text)).toBe(lines)
})
