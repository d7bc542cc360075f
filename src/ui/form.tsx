import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { answerPress, noteDrawing } from './answer-first'

type Props = {
  /** What comes of a press of its button. */
  readonly onPress: () => void
  readonly children: ReactNode
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
  const press = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    answerPress(event.currentTarget, () => latest.current())
  }
  return (
    <form noValidate autoComplete="off" onSubmit={press}>
      {children}
    </form>
  )
}
