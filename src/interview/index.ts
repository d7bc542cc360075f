export { Interview } from './interview'
export { answersOn, hiresPage, isLong, pathOf } from './path'
export type { Place, Session } from './session'
