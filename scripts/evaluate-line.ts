import { isRecord } from '../src/catalogue/check-facts'
import type { Catalogue, IsoDate } from '../src/engine'
import { type Case, createJudge, type Problem } from '../src/program'
import { LONGEST_LINE } from './lines'

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const refusal = (id: string | null, error: Problem): string => JSON.stringify({ id, error })

/** Answers one line of the evaluator: a result, or what is wrong with the case. @param today the day for cases without one */
export const createEvaluator = (catalogue: Catalogue, today: IsoDate): ((line: string) => string) => {
  const judge = createJudge(catalogue, today)
  return (line) => {
    if (line.length > LONGEST_LINE)
      return refusal(null, {
        code: 'too-long',
        path: '',
        message: `longer than ${LONGEST_LINE} characters`,
      })
    const record = parse(line)
    if (!isRecord(record))
      return refusal(null, { code: 'not-an-object', path: '', message: 'the line is not a JSON object' })
    const id = Object.hasOwn(record, 'id') ? record.id : undefined
    if (typeof id !== 'string')
      return refusal(null, { code: 'no-id', path: 'id', message: 'a case needs an id, as text' })
    const judged = judge(record as Case)
    return 'problem' in judged ? refusal(id, judged.problem) : JSON.stringify({ id, ...judged })
  }
}
