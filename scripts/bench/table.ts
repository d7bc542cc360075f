import type { Figure } from './ratio'

const rounded = (ratio: number): string =>
  ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(3)

const aimOf = ({ target }: Figure): string =>
  target === undefined ? '' : `${target.is === 'atLeast' ? 'at least' : 'at most'} ${target.value}`

/** Whether a figure is as it should be; one without an aim always is. */
const isMet = ({ ratio, target }: Figure): boolean =>
  target === undefined || (target.is === 'atLeast' ? ratio >= target.value : ratio <= target.value)

/** The figures for reading: ratio, aim, number of situations, and what it is of. */
export const tableOf = (figures: readonly Figure[]): string => {
  const head = ['part', 'ratio', 'aim', 'situations', 'what']
  const rows = figures.map((figure) => [
    figure.part,
    `${rounded(figure.ratio)}${isMet(figure) ? '' : ' !'}`,
    aimOf(figure),
    figure.situations.toLocaleString('en'),
    figure.note === undefined ? figure.what : `${figure.what} (${figure.note})`,
  ])
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
