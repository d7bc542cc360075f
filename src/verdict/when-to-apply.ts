import type { PolicyFile } from '../catalogue'
import type { Facts } from '../engine'
import { fitting } from './papers'

/**
 * When to apply, in words: what holds everywhere, and what was found for this reader's place. Further remarks about dates
 * stand with the offices.
 */
export const whenToApply = ({ deadlines }: PolicyFile, answers: Facts): PolicyFile['deadlines'] =>
  fitting(deadlines, answers).filter(({ when }, at) => at === 0 || when !== undefined)
