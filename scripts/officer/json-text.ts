const LINE_WIDTH = 110

/** Chinese takes twice the room of Latin letters. */
const widthOf = (text: string): number => text.length + (text.match(/[\u1100-\uffef]/gu)?.length ?? 0)

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

const wrapped = (marks: readonly [string, string], lines: readonly string[], indent: string): string =>
  lines.length === 0
    ? marks.join('')
    : `${marks[0]}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${marks[1]}`

const ofList = (list: readonly unknown[], indent: string, used: number): string => {
  const short = `[${list.map((item) => JSON.stringify(item)).join(', ')}]`
  if (list.every(isPlain) && used + widthOf(short) < LINE_WIDTH) return short
  return wrapped(
    ['[', ']'],
    list.map((item) => textOf(item, `${indent}  `, indent.length + 2)),
    indent,
  )
}

const textOf = (value: unknown, indent: string, used: number): string => {
  if (Array.isArray(value)) return ofList(value, indent, used)
  if (isPlain(value)) return JSON.stringify(value)
  const inside = `${indent}  `
  const lines = Object.entries(value ?? {}).map(([name, inner]) => {
    const key = `${JSON.stringify(name)}: `
    return key + textOf(inner, inside, inside.length + key.length)
  })
  return wrapped(['{', '}'], lines, indent)
}

/** A value as the files of the catalogue are laid out: every field on a line of its own, short lists on one line. */
export const jsonText = (value: unknown): string => `${textOf(value, '', 0)}\n`
