export type { Report } from './report'
export { ResultPage } from './result-page'
