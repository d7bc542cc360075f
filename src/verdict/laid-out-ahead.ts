/** So many parts are more than any screen shows of a result at first. */
const PARTS = 8
/** Between two parts, a frame, so that the page answers meanwhile. In milliseconds. */
const PAUSE = 16

const partsOf = (drawn: Element): Element[] =>
  [
    ...drawn.querySelectorAll('.columns-side, .columns-main > :not(.section), .columns-main > .section > *'),
  ].slice(0, PARTS)

/** To ask for a place is what has it laid out; a card below the screen is only when it is asked for one inside. */
const layOut = (part: Element): void => {
  for (const inside of part.children) inside.getBoundingClientRect()
}

/** Puts it there, unless it is there already: to be put there again costs as much as the first time. */
export const putIn = (place: Element, drawn: Element): void => {
  if (drawn.parentElement !== place) place.append(drawn)
}

/**
 * Puts into the page what nobody sees there yet, and has laid out what will be seen first of it, one part after another: then there
 * is next to nothing left to do when it is shown.
 * @returns how to stop
 */
export const layOutAhead = (drawn: Element, place: Element): (() => void) => {
  const parts = partsOf(drawn)
  const steps = [
    () => putIn(place, drawn),
    ...parts.map((part) => () => layOut(part)),
    () => {
      drawn.classList.remove('drawn-late')
      for (const column of drawn.querySelectorAll('.columns-main')) layOut(column)
    },
  ]
  const next = () => {
    const step = steps.shift()
    if (step === undefined) return
    step()
    timer = setTimeout(next, PAUSE)
  }
  let timer = setTimeout(next, PAUSE)
  return () => clearTimeout(timer)
}
