/**
 * What a browser tells of fingers, pointers and animations. Nothing in any page asks for it, but React listens to all of it, on
 * the way down and on the way up, and would look for somebody who asks: thirty times for the tap that asks for a result.
 */
const UNHEARD = [
  'animationend',
  'animationiteration',
  'animationstart',
  'gotpointercapture',
  'lostpointercapture',
  'mousedown',
  'mousemove',
  'mouseout',
  'mouseover',
  'mouseup',
  'pointercancel',
  'pointerdown',
  'pointermove',
  'pointerout',
  'pointerover',
  'pointerup',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
] as const

const stop = (event: Event): void => event.stopPropagation()

/**
 * Keeps it from all that listens inside the page; what the browser itself does with it goes on. Not before React begins: until then
 * a finger anywhere calls the application again where it did not come.
 */
export const keepUnheard = (page: EventTarget): void => {
  for (const type of UNHEARD) page.addEventListener(type, stop, { capture: true, passive: true })
}
