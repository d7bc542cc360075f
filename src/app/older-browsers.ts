/**
 * What the oldest browsers we are built for (Chromium 87, Safari 14) have not learned yet, and our code and our libraries use.
 * Where a browser has it, nothing is touched. Imported first, by the page and by the worker.
 */

const fill = (place: object, name: string, value: unknown): void => {
  if (!(name in place)) Object.defineProperty(place, name, { value, writable: true, configurable: true })
}

type Test = (item: unknown, index: number, all: readonly unknown[]) => unknown

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? whole + this.length : whole]
}

function findLastIndex(this: readonly unknown[], test: Test, self?: unknown): number {
  for (let index = this.length - 1; index >= 0; index--)
    if (test.call(self, this[index], index, this)) return index
  return -1
}

function findLast(this: readonly unknown[], test: Test, self?: unknown): unknown {
  return this[findLastIndex.call(this, test, self)]
}

fill(Array.prototype, 'at', at)
fill(String.prototype, 'at', at)
fill(Array.prototype, 'findLast', findLast)
fill(Array.prototype, 'findLastIndex', findLastIndex)
fill(Object, 'hasOwn', (object: object, key: PropertyKey) =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: this is what Object.hasOwn is made of.
  Object.prototype.hasOwnProperty.call(object, key),
)
