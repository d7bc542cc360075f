export { ResultsPage } from './results-page'
export type { Roster } from './roster'
export type { Row } from './row'
export { TablePage } from './table-page'
