import type { ReactNode } from 'react'

type Row = {
  readonly id: string
  /** The first cell names the row. */
  readonly cells: readonly ReactNode[]
}
type Props = {
  /** Said before the table; seen only where it says more than the heading above. */
  readonly caption: string
  readonly isCaptionSeen?: boolean
  readonly head: readonly ReactNode[]
  readonly rows: readonly Row[]
  /** Too wide for a narrow screen: it scrolls in a frame of its own, also by keyboard. */
  readonly isWide?: boolean
}

const Cells = ({ cells }: Pick<Row, 'cells'>) => {
  const [first, ...others] = cells
  return (
    <tr>
      <th scope="row">{first}</th>
      {others.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name than its column
        <td key={at}>{cell}</td>
      ))}
    </tr>
  )
}

/** Things side by side in rows. */
export const DataTable = ({ caption, isCaptionSeen = false, head, rows, isWide = false }: Props) => {
  const table = (
    <table className={isWide ? 'table table-wide' : 'table'}>
      <caption className={isCaptionSeen ? 'table-caption' : 'heard-only'}>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name than its place
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <Cells key={id} cells={cells} />
        ))}
      </tbody>
    </table>
  )
  // Words longer than ours would scroll here, not the page.
  if (!isWide) return <div className="table-frame">{table}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table-frame" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  )
}
