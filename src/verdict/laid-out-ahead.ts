/** So many parts are more than any screen shows of a result at first. */
const PARTS = 8
/** Between two parts, a frame, so that the page answers meanwhile. In milliseconds. */
const PAUSE = 16

const partsOf = (drawn: Element): Element[] =>
  [
    ...drawn.querySelectorAll('.columns-side, .columns-main > :not(.section), .columns-main > .section > *'),
  ].slice(0, PARTS)

/** Has a copy laid out in the page, and takes it away again before anybody can see or find it. */
const layOut = (part: Element): void => {
  const [place, section] = [document.createElement('div'), document.createElement('div')]
  place.className = 'drawn-ahead'
  section.className = 'section'
  section.append(part.cloneNode(true))
  place.append(section)
  document.querySelector('main')?.append(place)
  // To ask for a place is what has it laid out; a card below the screen is only when it is asked for one inside.
  for (const inside of section.querySelectorAll(':scope > * > *')) inside.getBoundingClientRect()
  place.remove()
}

/**
 * Has copies laid out of what will be seen first of something that is not in the page yet, one part after another. No layout is
 * kept, but the browser has fetched the shapes of all letters and the rules of style by then, which takes longest the first time.
 * @returns how to stop
 */
export const layOutAhead = (drawn: Element): (() => void) => {
  const parts = partsOf(drawn)
  const next = () => {
    const part = parts.shift()
    if (part === undefined) return
    layOut(part)
    timer = setTimeout(next, PAUSE)
  }
  let timer = setTimeout(next, PAUSE)
  return () => clearTimeout(timer)
}
