import type { Fault } from './fault'

/** Whether a rule is a group without conditions: all of nothing holds for all, any of nothing for nobody. */
export const isEmptyGroup = (rule: object): boolean =>
  'of' in rule && Array.isArray(rule.of) && rule.of.length === 0

/** Every group without conditions in a rule. */
export const emptyGroups = (file: string, rule: unknown, path: string): readonly Fault[] => {
  if (Array.isArray(rule)) return rule.flatMap((part, at) => emptyGroups(file, part, `${path}[${at}]`))
  if (typeof rule !== 'object' || rule === null || !('of' in rule)) return []
  return isEmptyGroup(rule)
    ? [
        {
          file,
          path: `${path}.of`,
          message: 'a group needs at least one condition',
          mend: 'write the conditions of the law, or take the group away',
        },
      ]
    : emptyGroups(file, rule.of, `${path}.of`)
}
