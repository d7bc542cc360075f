/**
 * What a reader does on a page drawn at build before the application has come: nothing of it is lost. Pressed buttons are
 * pressed again once the page is alive; what was typed and ticked is told to the application as if it were done then.
 */

type Control = HTMLInputElement | HTMLSelectElement
type Touched = Map<Control, string | boolean>

type Tick = HTMLInputElement & { readonly type: 'radio' | 'checkbox' }

const isTick = (control: Control): control is Tick =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement

/** Whether someone was quicker than this script. */
const isChanged = (control: Control): boolean => {
  if (isTick(control)) return control.checked !== control.defaultChecked
  return control instanceof HTMLSelectElement
    ? control.selectedIndex > 0
    : control.value !== control.defaultValue
}

const stateOf = (control: Control): string | boolean => (isTick(control) ? control.checked : control.value)

/** React keeps a value of its own beside the element's; it hears of a change only where the two differ. */
const type = (control: Control, text: string): void => {
  control.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text)
  control.dispatchEvent(
    new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
  )
}

const tick = (control: HTMLInputElement, isOn: boolean): void => {
  control.checked = !isOn
  control.click()
}

/** The control itself, or the one that has taken its place where the page was drawn anew. */
const nowOf = (control: Control): Control | undefined => {
  if (control.isConnected) return control
  const alike = [...document.querySelectorAll<Control>('input, select')].filter(
    ({ name, id }) => name === control.name && id === control.id,
  )
  return alike[0]
}

const isFile = (control: Control): boolean => control.type === 'file'

/** A file cannot be typed; the control is told that it has one, and one that took its place is handed it. */
const handOver = (control: Control, before: Control): void => {
  const isOther = control !== before && 'files' in before && 'files' in control
  if (isOther) control.files = before.files
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

const doAgain = (before: Control, state: string | boolean): void => {
  const control = nowOf(before)
  if (control === undefined) return
  if (isFile(control)) {
    handOver(control, before)
    return
  }
  if (typeof state === 'string') type(control, state)
  // Of radio buttons the one that was left takes no click to leave.
  else if (isTick(control) && (state || control.type === 'checkbox')) tick(control, state)
}

/** Acts when there are questions: at once, or when the rules they come from were fetched at last. */
const whenAsked = (inside: HTMLElement, act: () => void): void => {
  const isAsked = () => inside.querySelector('input, select') !== null
  if (isAsked()) {
    act()
    return
  }
  const watch = new MutationObserver(() => {
    if (!isAsked()) return
    watch.disconnect()
    act()
  })
  watch.observe(inside, { childList: true, subtree: true })
}

const buttonAt = (target: EventTarget | null): HTMLButtonElement | undefined =>
  target instanceof Element ? (target.closest('button') ?? undefined) : undefined

/** A control touched again is the last of all: of radio buttons ticked in turn, the one ticked last stays. */
const noteTouch = (touched: Touched, target: EventTarget | null): void => {
  if (!isControl(target)) return
  touched.delete(target)
  touched.set(target, stateOf(target))
}

/**
 * Holds what is done inside an element until `release` is called.
 * @param onPress told of each press of a button
 * @returns the way to let go: everything is done again, in order; the last button pressed last
 */
export const holdEarly = (inside: HTMLElement, onPress: () => void): (() => void) => {
  const quicker = [...inside.querySelectorAll<Control>('input, select')].filter(isChanged)
  const touched: Touched = new Map(quicker.map((control) => [control, stateOf(control)]))
  let pressed: HTMLButtonElement | undefined
  const touch = ({ target }: Event) => noteTouch(touched, target)
  const press = (event: Event) => {
    const button = buttonAt(event.target)
    if (!button) return
    event.preventDefault()
    pressed?.removeAttribute('aria-busy')
    pressed = button
    button.setAttribute('aria-busy', 'true')
    onPress()
  }
  inside.addEventListener('input', touch)
  inside.addEventListener('change', touch)
  inside.addEventListener('click', press)
  return () => {
    inside.removeEventListener('input', touch)
    inside.removeEventListener('change', touch)
    inside.removeEventListener('click', press)
    if (touched.size > 0)
      whenAsked(inside, () => {
        for (const [control, state] of touched) doAgain(control, state)
      })
    pressed?.removeAttribute('aria-busy')
    if (pressed?.isConnected) pressed.click()
  }
}
