import type { Fault } from './fault'
import type { Shared } from './files'

const FILE = 'situations.json'

/** Situations that name a policy nobody has. */
export const wrongSituations = (shared: Shared): readonly Fault[] => {
  const { policies } = shared['index.json']
  return shared[FILE].situations.flatMap((situation, at) =>
    situation.policies.flatMap((id, place) =>
      policies.includes(id)
        ? []
        : [
            {
              file: FILE,
              path: `situations[${at}].policies[${place}]`,
              message: `no policy is called "${id}"`,
              mend: 'mend the name, or name the policy in index.json',
            },
          ],
    ),
  )
}

/** Policies that stand in no situation; all else works without it. */
export const homeless = (shared: Shared): readonly Fault[] => {
  const named = new Set(shared[FILE].situations.flatMap(({ policies }) => policies))
  return shared['index.json'].policies
    .filter((id) => !named.has(id))
    .map((id) => ({
      file: FILE,
      path: 'situations',
      message: `"${id}" stands in no situation`,
      mend: 'write its id among the "policies" of a situation, so that readers find it',
    }))
}
