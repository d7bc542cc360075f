import type { ComponentProps, ReactNode } from 'react'
import { Fold } from './fold'
import { Icon } from './icons'
import type { Tone } from './words'

type Children = { readonly children: ReactNode }
type Data = { readonly [data: `data-${string}`]: string | undefined }
type CardProps = ComponentProps<'article'> & Data & { readonly tone: Tone; readonly labelledBy: string }

/** One outcome, with its tone at the edge. */
export const Card = ({ tone, labelledBy, children, ...rest }: CardProps) => (
  <article {...rest} className={`card card-${tone}`} aria-labelledby={labelledBy}>
    {children}
  </article>
)

type FoldedCardProps = Omit<CardProps, 'tone' | 'children'> & {
  readonly title: string
  /** What is seen of it before it is opened, below its title. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** One outcome among many of which only the head is seen, until it is opened. Its title names it. */
export const FoldedCard = ({ title, note, labelledBy, children, ...rest }: FoldedCardProps) => (
  <article {...rest} className="fold" aria-labelledby={labelledBy}>
    <Fold
      headed="fold-head"
      summary={
        <>
          <Icon shape="onward" />
          <div className="fold-words">
            <h3 id={labelledBy}>{title}</h3>
            {note && <div className="fold-note">{note}</div>}
          </div>
        </>
      }
      filled="fold-body"
    >
      {children}
    </Fold>
  </article>
)

/** Short words about an outcome, side by side. */
export const TagLine = ({ children }: Children) => <p className="verdict-line">{children}</p>

/** The answer in short, at the head of a long page. */
export const Digest = ({ title, children }: Children & { readonly title: string }) => (
  <section className="digest">
    <h2>{title}</h2>
    {children}
  </section>
)

type SampleProps = Children & {
  readonly label: string
  /** Whose answer it would be. */
  readonly about: string
}

/** What an answer looks like. */
export const Sample = ({ label, about, children }: SampleProps) => (
  <aside className="digest" aria-labelledby="sample">
    <h2 id="sample">{label}</h2>
    <p className="muted">{about}</p>
    {children}
  </aside>
)

/** Ways to the parts of a page, each a line; what stands after a link is at the line's end. */
export const JumpList = ({ children }: Children) => <ul className="jumps">{children}</ul>

/** What one must know of an outcome, in a word and an answer each. */
export const Essentials = ({ children }: Children) => <dl className="essentials">{children}</dl>

export const Essential = ({ label, children }: Children & { readonly label: string }) => (
  <div className="essential">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** A sum the eye should find at once. */
export const Figure = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <p className="figure">
    <span className="figure-label">{label}</span> <span className="figure-value">{children}</span>
  </p>
)

/** Conditions, one below the other. */
export const ReasonList = ({ children }: Children) => <ul className="reason-list">{children}</ul>

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
