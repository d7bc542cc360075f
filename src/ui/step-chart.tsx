/** A figure for a time; places across are percent of the width, the level is percent of the height. */
type Step = {
  readonly from: number
  readonly to: number
  readonly level: number
  readonly label: string
  /** It has no end yet. */
  readonly isOpen: boolean
}
type Mark = { readonly at: number; readonly label: string }

type Props = {
  /** What the drawing shows, for those who do not see it. */
  readonly label: string
  readonly steps: readonly Step[]
  readonly ticks: readonly Mark[]
  readonly today: Mark | undefined
}

/** From here on a label stands before its place, so that it does not leave the drawing. */
const NEAR_END = { short: 90, value: 75, long: 50 } as const

type WordsProps = Mark & { readonly name: string; readonly y: string; readonly length: 'short' | 'long' }

const Words = ({ at, label, name, y, length }: WordsProps) => {
  const isBefore = at > NEAR_END[length]
  return (
    <text className={isBefore ? `${name} chart-before` : name} x={`${at}%`} dx={isBefore ? -4 : 4} y={y}>
      {label}
    </text>
  )
}

const Stairs = ({ steps }: Pick<Props, 'steps'>) => (
  <svg className="chart-field" aria-hidden="true">
    {steps.map(({ from, to, level, label, isOpen }, at) => {
      const before = steps[at - 1]
      return (
        <g key={from}>
          {before && (
            <line
              className="chart-rise"
              x1={`${from}%`}
              x2={`${from}%`}
              y1={`${before.level}%`}
              y2={`${level}%`}
            />
          )}
          <line className="chart-step" x1={`${from}%`} x2={`${to}%`} y1={`${level}%`} y2={`${level}%`} />
          <svg x={`${from}%`} y={`${level}%`} overflow="visible" aria-hidden="true">
            <circle className="chart-start" r="4" />
            <text
              className={from > NEAR_END.value ? 'chart-value chart-before' : 'chart-value'}
              x={from > NEAR_END.value ? -2 : 2}
              y="-10"
            >
              {label}
            </text>
          </svg>
          {isOpen && (
            <svg x={`${to}%`} y={`${level}%`} overflow="visible" aria-hidden="true">
              <path className="chart-open" d="M-1-6L7 0L-1 6Z" />
            </svg>
          )}
        </g>
      )
    })}
  </svg>
)

/** How a figure went up and down in steps. A picture: what it shows must also stand in words or a table. */
export const StepChart = ({ label, steps, ticks, today }: Props) => (
  <div className="chart" role="img" aria-label={label}>
    <svg className="chart-lines" aria-hidden="true">
      {ticks.map(({ at }) => (
        <line key={at} className="chart-tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {today && <line className="chart-today" x1={`${today.at}%`} x2={`${today.at}%`} y1="0" y2="100%" />}
    </svg>
    <Stairs steps={steps} />
    <svg className="chart-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <Words key={tick.at} {...tick} length="short" name="chart-tick-label" y="1.1em" />
      ))}
      {today && <Words {...today} length="long" name="chart-today-label" y="2.5em" />}
    </svg>
  </div>
)
