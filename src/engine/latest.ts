/** Makes something of a thing, once for as long as the same thing is given. */
export const latest = <Thing, Made>(make: (thing: Thing) => Made): ((thing: Thing) => Made) => {
  let last: { readonly thing: Thing; readonly made: Made } | undefined
  return (thing) => {
    if (last === undefined || last.thing !== thing) last = { thing, made: make(thing) }
    return last.made
  }
}
