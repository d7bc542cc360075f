import type { Landmarks } from './landmarks'
import { NO_LANDMARKS } from './landmarks'
import type { OpenLeaf, Question, Variable } from './question'
import { compiler, situation, WORKS } from './sample-law.test-support'
import type { Situation } from './situation'
import type { Truth } from './truth'

/** Questions made by hand, whose parts hang on the facts named. */
export const NOWHERE: Situation = situation({})
export const variable = (path: string): Variable => ({ path, id: path, slot: 0 })

export const leafOn = (paths: readonly string[], landmarks: Landmarks = NO_LANDMARKS): OpenLeaf => ({
  kind: 'leaf',
  test: compiler.test(WORKS),
  landmarks,
  variables: paths.map(variable),
  at: undefined,
})
export const on = (paths: string, truth: Truth = 'unknown'): Question => ({
  truth: () => truth,
  open: () => leafOn(paths.split(' ')),
})
