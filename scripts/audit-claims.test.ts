import { describe, expect, it } from 'vitest'
import { type Files, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'

describe('what the catalogue claims and cannot know', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'an act of a year to come',
      ({ 'acts.json': { acts } }) => Object.assign(acts[0], { id: acts[0].id, issuedOn: '2062-06-20' }),
      ".issuedOn: 2062-06-20 is after the catalogue's own day, 2026-11-30 → mend it, or set",
    ],
    [
      'a check after the version',
      (files) => Object.assign(files['index.json'], { verifiedOn: '2026-12-01' }),
      'index.json verifiedOn: 2026-12-01 is after the version, 2026-11-30 → write the day',
    ],
    [
      'a confirmed edition whose acts nobody has read',
      (files) => {
        const named = files[LEVY].editions[0].sources.map(({ act }: Files) => act)
        for (const act of files['acts.json'].acts) if (named.includes(act.id)) act.certainty = 'unconfirmed'
      },
      `${LEVY} editions[0].certainty: is "confirmed", but each act it names is "unconfirmed" in acts.json → write "unconfirmed"`,
    ],
  ])('is told with file, path and mend: %s', (_, plant, words) => expect(saidOf(plant)).toContain(words))
})
