export { Interview } from './interview'
export { hasAnswered, hiresPage, isLong } from './path'
export type { Place, Session } from './session'
