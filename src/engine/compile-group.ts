import { type CompiledTest, type Judge, NOTHING_SHOWN } from './compiler'
import { HIRES } from './fact'
import { hireSituations } from './situation'
import { joinInTurn, joinTwo, type Truth, truthOf } from './truth'

type Group = NonNullable<CompiledTest['group']>

/** What a group joins, with the groups of its own kind, and of one part only, taken apart. */
const partsOf = ({ kind, parts }: Group): readonly CompiledTest[] =>
  parts.flatMap((part) =>
    part.group && (part.group.kind === kind || part.group.parts.length === 1)
      ? partsOf({ kind, parts: part.group.parts })
      : [part],
  )

/** Those that one answer decides first, then those that read least: they mostly cost least, and the order changes nothing else. */
const byCost = (one: CompiledTest, other: CompiledTest): number =>
  Number(!one.before) - Number(!other.before) || one.reads.length - other.reads.length

const judgeBefore =
  (judge: Judge, settling: Truth, rest: Judge): Judge =>
  (s) => {
    const truth = judge(s)
    return truth === settling ? truth : joinTwo(truth, rest(s), settling)
  }

/** Parts joined as `joinInTurn` does it, each in front of those after it. */
const joined = (group: Group): Judge => {
  const settling = group.kind === 'all' ? 'no' : 'yes'
  const [last, ...others] = [...partsOf(group)].sort(byCost).reverse()
  if (last === undefined) return () => truthOf(group.kind === 'all')
  return others.reduce(
    (rest, { truth, before }) => before?.(settling, rest) ?? judgeBefore(truth, settling, rest),
    last.truth,
  )
}

/** Makes ready whether all parts hold, or any of them. */
export const compileGroup = (kind: 'all' | 'any', parts: readonly CompiledTest[]): CompiledTest => {
  const group = { kind, parts }
  return { ...NOTHING_SHOWN, reads: parts.flatMap(({ reads }) => reads), truth: joined(group), group }
}

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
