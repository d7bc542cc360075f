import type { ReactNode } from 'react'
import { Fold } from './fold'
import { Icon } from './icons'

type Children = { readonly children: ReactNode }

type DetailsProps = Children & {
  readonly summary: ReactNode
  readonly open?: boolean
  /** On screen alone, where paper says it elsewhere; or on such paper as tells all. */
  readonly told?: '' | 'screen-only' | 'print-all'
}

/** Words folded away until they are wanted. */
export const Details = ({ told = '', ...rest }: DetailsProps) => (
  <Fold {...rest} className={`details ${told}`} filled="details-body" />
)

type NoticeProps = Children & {
  readonly tone?: 'info' | 'warning' | 'problem'
  readonly title?: string
  /** By which a control names the title as its description. */
  readonly titleId?: string
  readonly role?: 'status' | 'alert'
  /** Whether paper goes without it: it is about what can be done here and now. */
  readonly isScreenOnly?: boolean
}

/** Something the reader should not miss. */
export const Notice = ({ tone = 'info', title, titleId, role, isScreenOnly, children }: NoticeProps) => (
  <div className={`notice notice-${tone}${isScreenOnly ? ' screen-only' : ''}`} role={role}>
    {title && (
      <p id={titleId} className="notice-title">
        {title}
      </p>
    )}
    {children}
  </div>
)

/** The tones of an outcome; words always say it too. */
export type Tone = 'met' | 'open' | 'unmet' | 'plain'

const SHAPES = { met: 'tick', open: 'open', unmet: 'cross' } as const

/** A short word about an outcome. */
export const Tag = ({ tone, children }: Children & { readonly tone: Tone }) => (
  <span className={`tag tag-${tone}`}>
    {tone !== 'plain' && <Icon shape={SHAPES[tone]} />}
    {children}
  </span>
)

/** What was answered, row by row. */
export const SummaryList = ({ children }: Children) => <dl className="summary-list">{children}</dl>

type SummaryRowProps = { readonly name: ReactNode; readonly value: ReactNode; readonly action?: ReactNode }

/** One answer, with what can be done about it. */
export const SummaryRow = ({ name, value, action }: SummaryRowProps) => (
  <div className="summary-row">
    <dt>{name}</dt>
    <dd>{value}</dd>
    {action && <dd className="summary-action">{action}</dd>}
  </div>
)

type RowLinkProps = {
  readonly href: string
  /** The word that is seen. */
  readonly label: string
  /** The row's name and the word, for those who do not see the row it stands in. */
  readonly heardLabel: ReactNode
}

/** What can be done about a row, in a word. */
export const RowLink = ({ href, label, heardLabel }: RowLinkProps) => (
  <a href={href}>
    <HeardAs heard={heardLabel}>{label}</HeardAs>
  </a>
)

type SaidProps = {
  readonly children: ReactNode
  /** Counts what was done: the same words are heard again only where they come anew. */
  readonly times: number
}

/** What became of a button's work. It stands empty before, or the first would not be heard. */
export const Said = ({ times, children }: SaidProps) => (
  <p role="status">{times > 0 && <span key={times}>{children}</span>}</p>
)

/** What comes into it is heard. It stands empty before: a place that comes with its words is passed over by many a screen reader. */
export const Telling = ({ children }: Children) => <div role="status">{children}</div>

/** While something is fetched. */
export const Loading = ({ children }: Children) => (
  <p className="loading" role="status">
    <span className="loading-dot" aria-hidden="true" />
    {children}
  </p>
)

/** Room for what is about to be shown, so that what stands below does not jump. */
export const Screenful = () => <div className="screenful" />

/** A list with quiet bullets. */
export const PlainList = ({
  isInColumns = false,
  children,
}: Children & {
  /** On paper, side by side: for short lines. */
  readonly isInColumns?: boolean
}) => <ul className={isInColumns ? 'plain-list plain-list-columns' : 'plain-list'}>{children}</ul>

/** What comes one after the other, numbered as the language numbers. */
export const StepList = ({ children }: Children) => <ol className="steps">{children}</ol>

/** Words for those who hear the page: what others see from where a thing stands. */
export const HeardOnly = ({ children }: Children) => <span className="heard-only">{children}</span>

type HeardAsProps = Children & { readonly heard: ReactNode }

/** Words that are seen, and what is heard in their place: unlike a label, it can say of a part in which language it is. */
export const HeardAs = ({ heard, children }: HeardAsProps) => (
  <>
    <span aria-hidden="true">{children}</span>
    <HeardOnly>{heard}</HeardOnly>
  </>
)

/** Words that matter less. */
export const Muted = ({ children }: Children) => <span className="muted">{children}</span>

/** The very words of another text. */
export const Quotation = ({ lang, children }: Children & { readonly lang: string }) => (
  <blockquote className="quotation" lang={lang}>
    {children}
  </blockquote>
)
