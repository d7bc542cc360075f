import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icons'
import type { Tone } from './words'

type Data = { readonly [data: `data-${string}`]: string | undefined }
type CardProps = ComponentProps<'article'> & Data & { readonly tone: Tone; readonly labelledBy: string }

/** One outcome, with its tone at the edge. */
export const Card = ({ tone, labelledBy, children, ...rest }: CardProps) => (
  <article {...rest} className={`card card-${tone}`} aria-labelledby={labelledBy}>
    {children}
  </article>
)

/** A sum the eye should find at once. */
export const Figure = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <p className="figure">
    <span className="figure-label">{label}</span> <span className="figure-value">{children}</span>
  </p>
)

/** Conditions, one below the other. */
export const ReasonList = ({ children }: { readonly children: ReactNode }) => (
  <ul className="reason-list">{children}</ul>
)

type ReasonProps = Data & {
  readonly truth: 'yes' | 'no' | 'unknown'
  readonly truthLabel: string
  readonly text: ReactNode
  readonly source?: ReactNode
  readonly children?: ReactNode
}

const SHAPES = { yes: 'tick', no: 'cross', unknown: 'open' } as const

/** One condition: met, not met or open, in words and as a sign; its members below. */
export const Reason = ({ truth, truthLabel, text, source, children, ...data }: ReasonProps) => (
  <li {...data} className={`reason reason-${truth}`}>
    <div className="reason-line">
      <Icon shape={SHAPES[truth]} />
      <div>
        <span className="reason-truth">{truthLabel}</span> <span className="reason-text">{text}</span>
        {source && <span className="reason-source"> {source}</span>}
      </div>
    </div>
    {children}
  </li>
)
