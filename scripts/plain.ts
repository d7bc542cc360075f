/** `npm run plain`: how plain the words are, and which sentences are the hardest. */
import { allSentences, gradeOf, meanLength } from './plain-words'

const SHOWN = 12
const sentences = allSentences()
const chinese = sentences.filter(({ language }) => language === 'zh-CN')
const english = sentences.filter(({ language }) => language === 'en')
console.log(`Chinese: ${chinese.length} sentences of ${meanLength(chinese).toFixed(1)} characters on average`)
console.log(`English: ${english.length} sentences at grade ${gradeOf(english).toFixed(1)}`)
const longest = [...chinese].sort((one, other) => other.text.length - one.text.length)
for (const { where, text } of longest.slice(0, SHOWN)) console.log(`${text.length}  ${where}: ${text}`)
const hardest = english.map((one) => ({ ...one, grade: gradeOf([one]) })).sort((a, b) => b.grade - a.grade)
for (const { where, text, grade } of hardest.slice(0, SHOWN))
  console.log(`${grade.toFixed(0)}  ${where}: ${text}`)
