export { describeIndex, describePolicy } from './describe'
export { IndexPage } from './index-page'
export { PolicyPage } from './policy-page'
export type { Shelf } from './shelf'
