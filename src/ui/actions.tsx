import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icons'

type Kind = 'primary' | 'secondary' | 'quiet'
type Data = { readonly [data: `data-${string}`]: string | undefined }

const focus = (element: HTMLElement | null) => element?.focus()

type ButtonProps = ComponentProps<'button'> &
  Data & {
    readonly kind?: Kind
    /** When it appears in place of what had the focus. */
    readonly takesFocus?: boolean
  }

/** Does something on this page. One primary button a page. */
export const Button = ({
  kind = 'secondary',
  type = 'button',
  takesFocus = false,
  ref,
  ...rest
}: ButtonProps) => (
  <button {...rest} ref={takesFocus ? focus : ref} type={type} className={`button button-${kind}`} />
)

/** Leaves the focus where it is while something is pressed that leads away: it would take it along for a moment, and lose it again. */
const leaveFocus = (element: HTMLElement | null) => {
  const stay = (event: MouseEvent) => event.preventDefault()
  element?.addEventListener('mousedown', stay)
  return () => element?.removeEventListener('mousedown', stay)
}

/** Leads to another page, and looks like the next step. */
export const ButtonLink = ({
  kind = 'secondary',
  ref,
  children,
  ...rest
}: { readonly kind?: Kind } & ComponentProps<'a'> & Data) => (
  <a {...rest} ref={kind === 'primary' ? leaveFocus : ref} className={`button button-${kind}`}>
    {children}
  </a>
)

/** A link that stands alone, with room around it for a finger. */
export const LoneLink = (props: ComponentProps<'a'>) => <a {...props} className="lone-link" />

/** Leads to the page before. */
export const BackLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <p className="back">
    <a href={href}>
      <Icon shape="back" />
      {children}
    </a>
  </p>
)

/** Buttons side by side; one below the other on a narrow screen. */
export const ActionRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="action-row">{children}</div>
)

/** Buttons inside a section; they stay small where there is room. */
export const ButtonGroup = ({ children }: { readonly children: ReactNode }) => (
  <div className="button-group">{children}</div>
)

/** A large link through which an interview begins. */
export const DoorLink = ({
  title,
  hint,
  ...rest
}: { readonly title: string; readonly hint: string } & ComponentProps<'a'> & Data) => (
  <li>
    <a {...rest} className="door">
      <span className="door-title">{title}</span>
      <span className="door-hint">{hint}</span>
      <Icon shape="onward" />
    </a>
  </li>
)

/** The doors of the first page. */
export const DoorList = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <section className="door-part">
    <h2>{label}</h2>
    <ul className="doors">{children}</ul>
  </section>
)
