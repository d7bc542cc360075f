export { Interview } from './interview'
export { hiresPage, isLong } from './path'
export type { Place, Session } from './session'
