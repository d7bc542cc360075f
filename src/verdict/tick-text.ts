import type { IsoDate, Language } from '../engine'

/** A month on an axis, as short as may be: the year in January, else the month's name. */
export const tickText = (day: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(day.slice(5, 7) === '01' ? { year: 'numeric' } : { month: 'short' }),
    timeZone: 'UTC',
  }).format(Date.parse(day))
