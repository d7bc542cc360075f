/**
 * Holds the faults that no test notices against the list of those that are known to change nothing, each with its reason.
 * The list knows a fault by the text of its line and what becomes of it, so that it outlives edits elsewhere in the file.
 */

const keyOf = ({ file, mutator, line, becomes }) => JSON.stringify([file, mutator, line, becomes])

const countsOf = (faults) => {
  const counts = new Map()
  for (const fault of faults) counts.set(keyOf(fault), (counts.get(keyOf(fault)) ?? 0) + 1)
  return counts
}

/** Every fault on the list; one that stands twice in a file, in like lines, stands twice on the list. */
const listed = (groups) =>
  groups.flatMap(({ reason, faults }) => faults.map((fault) => ({ reason, ...fault })))

/** Those that are left over when each of the others has taken one away. */
const leftOver = (faults, others) => {
  const counts = countsOf(others)
  return faults.filter((fault) => {
    const count = counts.get(keyOf(fault)) ?? 0
    counts.set(keyOf(fault), count - 1)
    return count < 1
  })
}

/**
 * @param faults all that were planted, and whether each was noticed
 * @param unnoticed those of them that no test noticed
 * @param groups the list: `{ reason, faults: [{ file, mutator, line, becomes }] }`
 * @returns the unnoticed that nobody has explained; and the explanations that fit none, with whether the fault is gone or noticed
 */
export const heldAgainst = ({ faults, unnoticed, groups }) => {
  const files = new Set(faults.map(({ file }) => file))
  const expected = listed(groups).filter(({ file }) => files.has(file))
  const planted = countsOf(faults)
  return {
    unexplained: leftOver(unnoticed, expected),
    stale: leftOver(expected, unnoticed).map((fault) => ({ ...fault, isGone: !planted.has(keyOf(fault)) })),
  }
}
