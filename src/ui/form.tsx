import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { answerPress, noteDrawing } from './answer-first'

type Props = {
  /** What comes of a press of its button. */
  readonly onPress: () => void
  readonly children: ReactNode
}

const buttonAt = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element && target.closest<HTMLElement>('[type="submit"]')) || undefined

/**
 * Hears of presses of a form's button. The focus goes to it only once the press shows: what is done as another control is left for
 * it came before the press itself. Not by way of React, which looks through the whole page for who asks.
 * @returns the way to leave off
 */
const hearPresses = (form: HTMLFormElement, onPress: () => void): (() => void) => {
  let held: HTMLElement | undefined
  const hold = (event: MouseEvent) => {
    held = buttonAt(event.target)
    if (held) event.preventDefault()
  }
  const press = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    answerPress(form, onPress, held)
    held = undefined
  }
  form.addEventListener('mousedown', hold)
  form.addEventListener('submit', press)
  return () => {
    form.removeEventListener('mousedown', hold)
    form.removeEventListener('submit', press)
  }
}

/**
 * Controls and the button that hands them on; nothing is sent anywhere. On a slow device the button shows first that its press was
 * taken, then it leads on or tells what is wrong; a second press meanwhile is part of the first.
 */
export const Form = ({ onPress, children }: Props) => {
  const [begun] = useState(() => performance.now())
  useLayoutEffect(() => noteDrawing(performance.now() - begun), [begun])
  // What is left of a control in the same moment may change the page between the press and what comes of it.
  const latest = useRef(onPress)
  useLayoutEffect(() => {
    latest.current = onPress
  })
  const frame = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => (frame.current ? hearPresses(frame.current, () => latest.current()) : undefined), [])
  return (
    <form ref={frame} noValidate autoComplete="off">
      {children}
    </form>
  )
}
