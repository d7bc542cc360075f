/**
 * What a browser tells of fingers, pointers, animations and of what takes the focus. Nothing in any page asks for it, but React
 * listens to all of it, and would look for somebody who asks: thirty times for the tap that asks for a result.
 */
const UNHEARD: ReadonlySet<string> = new Set([
  'animationend',
  'animationiteration',
  'animationstart',
  'focusin',
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

/**
 * Lets what listens to all inside an element listen to nothing of that, and to nothing at all on its way down to where it happens,
 * which no page asks for either; a browser tells less where nobody listens.
 */
export const leaveUnheard = <Inside extends Listened>(element: Inside): Inside => {
  const { addEventListener: listen } = element
  element.addEventListener = (type: string, listener: unknown, isOnWayDown: unknown) => {
    if (UNHEARD.has(type) || isOnWayDown === true) return
    Reflect.apply(listen, element, [type, listener, isOnWayDown])
  }
  return element
}
