import type { ReactNode } from 'react'

type Props = { readonly as: string; readonly state?: 'hover' | 'focus'; readonly children: ReactNode }

/** A part in one state, under that state's name. */
export const Shown = ({ as, state, children }: Props) => (
  <div data-as={state}>
    <p className="caption">{as}</p>
    {children}
  </div>
)

type Make = (id: string) => ReactNode

/** A part at rest, pointed at and in focus. Each is made with an id of its own. */
export const InStates = ({
  names,
  make,
}: {
  readonly names: { readonly plain: string; readonly hover: string; readonly focus: string }
  readonly make: Make
}) => (
  <>
    <Shown as={names.plain}>{make('plain')}</Shown>
    <Shown as={names.hover} state="hover">
      {make('hover')}
    </Shown>
    <Shown as={names.focus} state="focus">
      {make('focus')}
    </Shown>
  </>
)
