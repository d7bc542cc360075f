/** Makes something of each thing once, and keeps it as long as the thing is. */
export const once = <Thing extends object, Made extends object>(
  make: (thing: Thing) => Made,
): ((thing: Thing) => Made) => {
  const known = new WeakMap<Thing, Made>()
  return (thing) => {
    const kept = known.get(thing)
    if (kept !== undefined) return kept
    const made = make(thing)
    known.set(thing, made)
    return made
  }
}
