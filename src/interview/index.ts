export { Interview } from './interview'
export { answersOn, hiresPage, pathOf } from './path'
export type { Place, Session } from './session'
