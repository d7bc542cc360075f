type Shape = 'tick' | 'cross' | 'open' | 'back' | 'warning'

const PATHS: Readonly<Record<Shape, string>> = {
  tick: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  open: 'M12 4a8 8 0 1 0 0.01 0M12 8v4.5M12 16v0.01',
  back: 'M15 5l-7 7 7 7',
  warning: 'M12 3.5L22 20.5H2zM12 9.5v5M12 17.5v0.01',
}

/** A small drawing beside words; it never stands alone, so readers of the page by ear are not told of it. */
export const Icon = ({ shape }: { readonly shape: Shape }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[shape]} />
  </svg>
)
