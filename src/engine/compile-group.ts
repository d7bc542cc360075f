import { type Among, judgeAmong } from './among'
import { type CompiledTest, type Judge, NOTHING_SHOWN } from './compiler'
import { HIRES } from './fact'
import { hireSituations, type Situation } from './situation'
import { joinInTurn, type Truth, truthOf } from './truth'

const joinAmong = (settling: Truth, parts: readonly Among[], s: Situation): Truth => {
  let whole: Truth = settling === 'no' ? 'yes' : 'no'
  for (const part of parts) {
    const truth = judgeAmong(part, s)
    if (truth === settling) return settling
    if (truth === 'unknown') whole = truth
  }
  return whole
}

/**
 * Parts joined as `joinInTurn` does it: nothing runs more often. Those that one answer decides come first, then those that read
 * least, as they mostly cost least; in what order parts are judged makes no difference to what they come to.
 */
const joined = (kind: 'all' | 'any', parts: readonly CompiledTest[]): Judge => {
  const single = parts.flatMap(({ among }) => among ?? [])
  const others = parts
    .filter(({ among }) => among === undefined)
    .sort((one, other) => one.reads.length - other.reads.length)
    .map(({ truth }) => truth)
  const settling = kind === 'all' ? 'no' : 'yes'
  return (s) => {
    let whole = joinAmong(settling, single, s)
    if (whole === settling) return settling
    for (const judge of others) {
      const truth = judge(s)
      if (truth === settling) return settling
      if (truth === 'unknown') whole = truth
    }
    return whole
  }
}

/** Makes ready whether all parts hold, or any of them. */
export const compileGroup = (kind: 'all' | 'any', parts: readonly CompiledTest[]): CompiledTest => ({
  ...NOTHING_SHOWN,
  reads: parts.flatMap(({ reads }) => reads),
  truth: joined(kind, parts),
})

/** Makes ready whether it holds of some hire, or of every one. */
export const compileHires = (part: CompiledTest, kind: 'someHire' | 'everyHire'): CompiledTest => ({
  ...NOTHING_SHOWN,
  reads: [HIRES, ...part.reads],
  truth: (s) => {
    const each = hireSituations(s)
    if (each === undefined) return s.hasPlenty ? truthOf(kind === 'someHire') : 'unknown'
    return joinInTurn(kind === 'everyHire' ? 'all' : 'any', each, part.truth)
  },
})
