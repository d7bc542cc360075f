import type { IsoDate } from '../engine'

/** A day in a table, short and the same in all languages. */
export const DayCell = ({ day }: { readonly day: IsoDate }) => (
  <time className="table-day" dateTime={day}>
    {day}
  </time>
)
