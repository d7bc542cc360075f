type Shape = 'tick' | 'cross' | 'open' | 'back' | 'onward' | 'warning'

const PATHS: Readonly<Record<Shape, string>> = {
  tick: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  open: 'M12 4a8 8 0 1 0 0.01 0M12 8v4.5M12 16v0.01',
  back: 'M15 5l-7 7 7 7',
  onward: 'M9 5l7 7-7 7',
  warning: 'M12 3.5L22 20.5H2zM12 9.5v5M12 17.5v0.01',
}

/** A small drawing beside words; it never stands alone, so readers of the page by ear are not told of it. */
export const Icon = ({ shape }: { readonly shape: Shape }) => (
  <svg className={`icon icon-${shape}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[shape]} />
  </svg>
)

/** Three bamboo slips, on which rules were written and sums were told, each taller than the one before, bound by a tick. */
const SLIPS = 'M18 54V33M32.5 54V24M47 54V10'
const CORD = 'M6 38L18 46L33 39L59 23'

/** The mark, a seal; public/icon.svg is the same drawing (scripts/mark.test.ts). */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <rect className="mark-ground" width="64" height="64" rx="7" />
    <path className="mark-slips" d={SLIPS} strokeWidth="6.5" />
    <path className="mark-slips" d={CORD} strokeWidth="5" strokeLinejoin="round" />
  </svg>
)
