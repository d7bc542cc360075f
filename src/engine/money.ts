import { isBounded, type Quantity, toRatio } from './quantity'
import type { Range } from './range'

/** Whole fen, the smallest coin: amounts are rounded to it once, at the end. */
export type Fen = number & { readonly fen: unique symbol }

/** Rounds an amount in yuan half up to the fen, as the catalogue's page prescribes. @throws when it is without bound */
export const toFen = (yuan: Quantity): Fen => {
  const { numerator, denominator } = toRatio(yuan)
  const doubled = numerator * 200n + denominator
  const divisor = denominator * 2n
  const floor = doubled % divisor < 0n ? doubled / divisor - 1n : doubled / divisor
  return Number(floor) as Fen
}

/** Yuan with two decimals, as amounts are printed. */
export const toYuan = (fen: Fen): number => fen / 100

/** The most that an amount may still be, in yuan; null where nothing bounds it. */
export const mostYuan = ({ high }: Range): number | null => (isBounded(high) ? toYuan(toFen(high)) : null)
