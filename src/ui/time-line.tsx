import type { ReactNode } from 'react'

type End = 'law' | 'own' | 'open'
/** A stretch of time; places are percent of the width. */
type Bar = { readonly from: number; readonly to: number; readonly isSure: boolean; readonly end: End }
type Mark = { readonly at: number; readonly label: string }
type Row = {
  readonly id: string
  readonly name: ReactNode
  /** The days in short. */
  readonly note: ReactNode
  readonly bars: readonly Bar[]
}
type Key = { readonly label: string; readonly isSure: boolean; readonly end?: End }

/** How a bar ends, as a shape beside the colour: a wall, a diamond, an arrow. */
const ENDS: Readonly<Record<End, string>> = {
  law: 'M0-9V9',
  own: 'M0-7L7 0L0 7L-7 0Z',
  open: 'M-1-7L8 0L-1 7Z',
}
/** The narrowest a bar may be, in percent: a single day must be seen. */
const LEAST_WIDTH = 1

const BarShape = ({ from, to, isSure, end }: Omit<Bar, 'end'> & { readonly end: End | undefined }) => (
  <>
    <rect
      className={isSure ? 'time-bar' : 'time-bar time-bar-possible'}
      x={`${from}%`}
      y="5"
      width={`${Math.max(LEAST_WIDTH, to - from)}%`}
      height="10"
    />
    {end && (
      <svg x={`${Math.max(from + LEAST_WIDTH, to)}%`} y="10" overflow="visible" aria-hidden="true">
        <path className={`time-end time-end-${end}`} d={ENDS[end]} />
      </svg>
    )}
  </>
)

const Lines = ({ today, ticks }: { readonly today: Mark; readonly ticks: readonly Mark[] }) => (
  <svg className="time-lines" aria-hidden="true">
    {ticks.map(({ at }) => (
      <line key={at} className="time-tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
    ))}
    <line className="time-today" x1={`${today.at}%`} x2={`${today.at}%`} y1="0" y2="100%" />
  </svg>
)

const Axis = ({ today, ticks }: { readonly today: Mark; readonly ticks: readonly Mark[] }) => (
  <svg className="time-axis" aria-hidden="true">
    <text className="time-today-label" x={`${today.at}%`} dx="4" y="1.1em">
      {today.label}
    </text>
    {ticks.map(({ at, label }) => (
      <text key={at} className="time-tick-label" x={`${at}%`} y="2.5em">
        {label}
      </text>
    ))}
  </svg>
)

type Props = {
  /** What the drawing shows, for those who do not see it. */
  readonly label: string
  readonly today: Mark
  readonly ticks: readonly Mark[]
  readonly rows: readonly Row[]
  readonly keys: readonly Key[]
}

/** Stretches of time below each other, with today's line through all. A picture: what it shows must also stand in words. */
export const TimeLine = ({ label, today, ticks, rows, keys }: Props) => (
  <div className="time-line" role="img" aria-label={label}>
    <div className="time-field">
      <Lines today={today} ticks={ticks} />
      <Axis today={today} ticks={ticks} />
      {rows.map(({ id, name, note, bars }) => (
        <div key={id} className="time-row" data-row={id}>
          <div className="time-words">
            <span className="time-name">{name}</span> <span className="time-note">{note}</span>
          </div>
          <svg className="time-track" aria-hidden="true">
            {bars.map((bar) => (
              <BarShape key={`${bar.from} ${bar.to}`} {...bar} />
            ))}
          </svg>
        </div>
      ))}
    </div>
    <div className="time-keys">
      {keys.map((key) => (
        <span key={key.label} className="time-key">
          <svg className="time-key-sign" aria-hidden="true">
            <BarShape from={0} to={key.end ? 60 : 100} isSure={key.isSure} end={key.end} />
          </svg>
          {key.label}
        </span>
      ))}
    </div>
  </div>
)
