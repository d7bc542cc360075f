/**
 * What a browser tells of fingers, pointers and animations. Nothing in any page asks for it, but React listens to all of it, on
 * the way down and on the way up, and would look for somebody who asks: thirty times for the tap that asks for a result.
 */
const UNHEARD: ReadonlySet<string> = new Set([
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
])

type Listened = { addEventListener: (type: string, ...rest: never) => void }

/** Lets what listens to all inside an element listen to nothing of that; a browser tells less where nobody listens. */
export const leaveUnheard = <Inside extends Listened>(element: Inside): Inside => {
  const { addEventListener: listen } = element
  element.addEventListener = (type: string, ...rest: readonly unknown[]) => {
    if (!UNHEARD.has(type)) Reflect.apply(listen, element, [type, ...rest])
  }
  return element
}
