import type { AskedFact, LoadedCatalogue } from '../../src/catalogue/loaded'
import { HIRES, hiresAmong } from '../../src/engine'
import type { MadeUp } from '../situations'

type Asked = LoadedCatalogue['asked']

const labelOf = ({ options }: AskedFact, value: unknown): string =>
  options.find((option) => option.value === value)?.says.en.label ?? String(value)

const answerText = (asked: AskedFact, answer: unknown): string => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  if (typeof answer === 'number')
    return 'unit' in asked.fact ? `${answer.toLocaleString('en')} ${asked.fact.unit}` : `${answer}`
  if (!Array.isArray(answer)) return labelOf(asked, answer)
  return answer.map((one) => labelOf(asked, one)).join(', ') || 'none of them'
}

const linesOf = (asked: Asked, answers: Readonly<Record<string, unknown>>, prefix = ''): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const fact = asked.get(prefix + id)
    return fact === undefined || answer === null ? [] : [`${fact.says.en.name}: ${answerText(fact, answer)}`]
  })

/** A situation in plain words; only what is known is told. */
export const situationText = (asked: Asked, { asOf, facts }: MadeUp): string => {
  const { [HIRES]: _, ...others } = facts
  const hires = (hiresAmong(facts) ?? []).map(
    (hire, at) => `hire ${at + 1} (${linesOf(asked, hire, 'hire.').join('; ') || 'nothing known'})`,
  )
  const known = [...linesOf(asked, others), ...hires]
  return `on ${asOf}: ${known.join('; ') || 'nothing known'}`
}
