export { Interview } from './interview'
export { answersOn, pathOf } from './path'
export type { Place, Session } from './session'
