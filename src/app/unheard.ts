/**
 * What a browser tells of fingers, pointers and animations. Nothing in any page asks for it, but React listens to all of it, on
 * the way down and on the way up, and would look for somebody who asks: some twenty times for each tap.
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

/** Keeps it from all that listens inside the page; what the browser itself does with it goes on. */
export const keepUnheard = (page: EventTarget): void => {
  for (const type of UNHEARD) page.addEventListener(type, stop, { capture: true, passive: true })
}
