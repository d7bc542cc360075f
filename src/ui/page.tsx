import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { useKeptFocus } from './focus'
import { Mark } from './icons'
import { Glossed } from './terms'

const SiteName = createContext('')

type PageFrameProps = {
  /** The words of the link that skips to the content. */
  readonly skip: string
  readonly brand: { readonly name: string; readonly strapline: string; readonly href: string }
  readonly actions: ReactNode
  readonly banner?: ReactNode
  readonly footer: ReactNode
  readonly children: ReactNode
}

/** What stands around every page: name and actions above, small print below. */
export const PageFrame = ({ skip, brand, actions, banner, footer, children }: PageFrameProps) => {
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  return (
    <SiteName value={brand.name}>
      <a className="skip-link" href="#content">
        {skip}
      </a>
      <header className="site-header">
        <div className="site-header-row">
          <a className="brand" href={brand.href}>
            <Mark />
            <span>
              <span className="brand-name">{brand.name}</span>
              <span className="brand-strapline">{brand.strapline}</span>
            </span>
          </a>
          <div className="site-actions">{actions}</div>
        </div>
        {banner && (
          <div className="site-banner">
            <div className="site-banner-row">{banner}</div>
          </div>
        )}
      </header>
      <main id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="site-footer-row">{footer}</div>
      </footer>
    </SiteName>
  )
}

/** Links below every page. */
export const FooterLinks = ({ children }: { readonly children: ReactNode }) => (
  <p className="footer-links">{children}</p>
)

type TitleHeadingProps = {
  readonly children: ReactNode
  /** Tells pages of the same heading apart in the browser's tab. */
  readonly within?: string | undefined
  /** What the browser's tab says instead of the heading. */
  readonly tab?: string | undefined
}

/** The page's heading. It takes the focus on a new page, and names the page in the browser's tab; a page with errors says so first. */
export const TitleHeading = ({ within, tab, children }: TitleHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const site = useContext(SiteName)
  useEffect(() => {
    const problem = document.querySelector<HTMLElement>('[data-error-summary]')?.dataset.errorSummary ?? ''
    document.title = problem + [tab ?? heading.current?.textContent, within, site].filter(Boolean).join(' – ')
  })
  return (
    <h1 id="page-title" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}

/** Small words above a heading that say where the reader is. */
export const Caption = ({ children }: { readonly children: ReactNode }) => (
  <p className="caption">{children}</p>
)

/** The heading of a page, with a caption above. */
export const PageTitle = ({
  caption,
  ...title
}: TitleHeadingProps & { readonly caption?: string | undefined }) => (
  <div className="page-title">
    {caption && <Caption>{caption}</Caption>}
    <TitleHeading {...title} />
  </div>
)

/** The first paragraph of a page. */
export const Lead = ({ children }: { readonly children: string }) => (
  <Glossed className="lead" text={children} />
)

type SectionProps = {
  readonly title: string
  readonly id?: string | undefined
  readonly lead?: ReactNode
  /** Whether paper goes without it: all it holds is a button. */
  readonly isScreenOnly?: boolean
  readonly children: ReactNode
}

/** A part of a page under a heading of its own. */
export const Section = ({ title, id, lead, isScreenOnly = false, children }: SectionProps) => (
  <section className={isScreenOnly ? 'section screen-only' : 'section'} id={id}>
    <h2>{title}</h2>
    {lead && <p className="section-lead">{lead}</p>}
    {children}
  </section>
)

type ColumnsProps = {
  /** Stands beside the text where there is room. */
  readonly side: ReactNode
  /** Whether it comes after the text, else before it. */
  readonly isSideLast?: boolean
  readonly children: ReactNode
}

/** A wide screen's page: something at hand, and the text. */
export const Columns = ({ side, isSideLast = false, children }: ColumnsProps) => {
  const beside = <div className="columns-side">{side}</div>
  return (
    <div className={isSideLast ? 'columns columns-side-last' : 'columns'}>
      {!isSideLast && beside}
      <div className="columns-main">{children}</div>
      {isSideLast && beside}
    </div>
  )
}

/** What only the printed document says. */
export const PrintOnly = ({
  isLeftOutInBrief = false,
  children,
}: {
  /** Whether the short document does without it. */
  readonly isLeftOutInBrief?: boolean
  readonly children: ReactNode
}) => <div className={isLeftOutInBrief ? 'print-only print-long' : 'print-only'}>{children}</div>
