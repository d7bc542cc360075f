/** `npm run plain`: how plain the words are, which sentences ask too much, and which are the hardest. */
import { allSentences, gradeOf, isTooHard, meanLength, type Sentence, sizeOf } from './plain-words'

const SHOWN = 12
const sentences = allSentences()
const of = (language: Sentence['language']) => sentences.filter((one) => one.language === language)
const [chinese, english] = [of('zh-CN'), of('en')]
const line = (figure: number, { where, text }: Sentence): string => `${figure.toFixed(0)}  ${where}: ${text}`

console.log(`Chinese: ${chinese.length} sentences of ${meanLength(chinese).toFixed(1)} characters on average`)
console.log(`English: ${english.length} sentences at grade ${gradeOf(english).toFixed(1)}`)
const longest = [...chinese].sort((one, other) => sizeOf(other) - sizeOf(one))
for (const one of longest.slice(0, SHOWN)) console.log(line(sizeOf(one), one))
const hardest = english.map((one) => ({ one, grade: gradeOf([one]) })).sort((a, b) => b.grade - a.grade)
for (const { one, grade } of hardest.slice(0, SHOWN)) console.log(line(grade, one))

const tooHard = sentences.filter(isTooHard)
console.log(`${tooHard.length} ask too much${tooHard.length > 0 ? ':' : '.'}`)
for (const one of tooHard) console.log(line(one.language === 'en' ? gradeOf([one]) : sizeOf(one), one))
