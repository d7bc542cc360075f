export { Interview } from './interview'
export { hasAnswered } from './left'
export { firstQuestion, hiresPage, isLong } from './path'
export type { Place, Session } from './session'
