import { disguiseAll } from './disguise'
import english from './en.json'

/** The interface's words in the pseudo-language. */
export const pseudoWords = Object(disguiseAll(english))
