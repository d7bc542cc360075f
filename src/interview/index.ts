export { Interview } from './interview'
export { hasAnswered } from './left'
export { hiresPage, isLong } from './path'
export type { Place, Session } from './session'
