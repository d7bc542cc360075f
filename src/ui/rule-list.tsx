import type { ReactNode } from 'react'

type Children = { readonly children: ReactNode }
type How = 'all' | 'any' | 'hires'

/** The conditions of a rule, one below the other. */
export const RuleList = ({ how, children }: Children & { readonly how: How }) => (
  <ul className={`rule-list rule-list-${how}`}>{children}</ul>
)

/** One condition, and where it stands in the law. */
export const RuleLine = ({
  id,
  source,
  children,
}: Children & { readonly id: string; readonly source?: ReactNode }) => (
  <li className="rule-line" data-rule={id}>
    {children}
    {source && <span className="rule-source"> {source}</span>}
  </li>
)

/** How the conditions below count: all of them, any one of them. */
export const RuleMode = ({ children }: Children) => <span className="rule-mode">{children}</span>

type BranchProps = Children & {
  readonly id: string
  readonly mode: ReactNode
  /** What the conditions below come to; with one the branch can be folded. */
  readonly heading?: ReactNode
}

/** Conditions that count together. */
export const RuleBranch = ({ id, mode, heading, children }: BranchProps) => (
  <li className="rule-branch" data-rule={id}>
    {heading ? (
      <details className="rule-fold" open>
        <summary>
          <span className="rule-heading">{heading}</span> {mode}
        </summary>
        {children}
      </details>
    ) : (
      <>
        <p>{mode}</p>
        {children}
      </>
    )}
  </li>
)
