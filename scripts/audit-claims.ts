import type { Fault } from '../src/catalogue/fault'
import { policyFileName } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'

/** What was issued or checked after the catalogue's own day was mistyped: readers would take the page, or their clock, to be wrong. */
const fromTheFuture = ({ acts, verifiedOn, catalogue: { version } }: LoadedCatalogue): readonly Fault[] => [
  ...[...acts.values()].flatMap(({ id, issuedOn }) =>
    issuedOn !== undefined && issuedOn > version
      ? [
          {
            file: 'acts.json',
            path: `${id}.issuedOn`,
            message: `${issuedOn} is after the catalogue's own day, ${version}`,
            mend: 'mend it, or set "version" in index.json to the day of this edit',
          },
        ]
      : [],
  ),
  ...(verifiedOn > version
    ? [
        {
          file: 'index.json',
          path: 'verifiedOn',
          message: `${verifiedOn} is after the version, ${version}`,
          mend: 'write the day on which the law was last checked, at the latest that of the version',
        },
      ]
    : []),
]

/** An edition is as sure as the texts behind it: what nobody has read confirms nothing. */
const overconfident = ({ acts, policies }: LoadedCatalogue): readonly Fault[] =>
  [...policies].flatMap(([id, { editions }]) =>
    editions.flatMap(({ certainty, sources }, at) =>
      certainty === 'confirmed' && sources.every(({ act }) => acts.get(act)?.certainty !== 'confirmed')
        ? [
            {
              file: policyFileName(id),
              path: `editions[${at}].certainty`,
              message: 'is "confirmed", but each act it names is "unconfirmed" in acts.json',
              mend: 'write "unconfirmed", or "confirmed" there once you have read the text itself',
            },
          ]
        : [],
    ),
  )

/** What the catalogue claims of its own knowledge and cannot know. */
export const unfounded = (loaded: LoadedCatalogue): readonly Fault[] => [
  ...fromTheFuture(loaded),
  ...overconfident(loaded),
]
