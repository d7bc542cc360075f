import type { ReactNode } from 'react'
import { Lead, PageTitle, PlainList, Section } from '../ui'

type Part = { readonly title: string; readonly lines: readonly string[] }

type Props = {
  readonly title: string
  readonly lead: string
  readonly parts: readonly Part[]
  readonly children?: ReactNode
}

/** A page that says how things are, part by part, each in a few lines. */
export const Statement = ({ title, lead, parts, children }: Props) => (
  <>
    <PageTitle>{title}</PageTitle>
    <Lead>{lead}</Lead>
    {parts.map((part) => (
      <Section key={part.title} title={part.title}>
        <PlainList>
          {part.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </PlainList>
      </Section>
    ))}
    {children}
  </>
)
