import type { Fault } from './fault'
import type { Shared } from './files'

const FILE = 'situations.json'

/** Situations that name a policy nobody has, and policies that stand in no situation. */
export const wrongSituations = (shared: Shared): readonly Fault[] => {
  const { situations } = shared[FILE]
  const { policies } = shared['index.json']
  const named = new Set(situations.flatMap((situation) => situation.policies))
  return [
    ...situations.flatMap((situation, at) =>
      situation.policies.flatMap((id, place) =>
        policies.includes(id)
          ? []
          : [
              {
                file: FILE,
                path: `situations[${at}].policies[${place}]`,
                message: `no policy is called "${id}"`,
              },
            ],
      ),
    ),
    ...policies.flatMap((id) =>
      named.has(id)
        ? []
        : [
            {
              file: FILE,
              path: 'situations',
              message: `"${id}" stands in no situation: how would one find it?`,
            },
          ],
    ),
  ]
}
