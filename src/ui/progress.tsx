import { useRef } from 'react'

type Props = {
  readonly label: string
  readonly done: number
  /** Nought while that is not known. */
  readonly all: number
  /** What is spoken at the beginning and at each quarter, by the share of it in percent; more would be noise. */
  readonly spoken: (percent: number) => string
  readonly children: React.ReactNode
}

/** How far some work has come, with the way to end it. */
export const Progress = ({ label, done, all, spoken, children }: Props) => {
  const quarter = all === 0 ? 0 : Math.floor((4 * done) / all)
  const said = useRef({ quarter: -1, words: '' })
  if (said.current.quarter !== quarter) said.current = { quarter, words: spoken(25 * quarter) }
  return (
    <div className="progress">
      <label>
        <span className="progress-label">{label}</span>
        <progress max={all || undefined} value={all === 0 ? undefined : done} />
      </label>
      <p className="heard-only" role="status">
        {said.current.words}
      </p>
      {children}
    </div>
  )
}
