import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { type IsoDate, isDay } from '../engine'
import { figureSeries } from './figure-series'
import { joinAlike } from './join-alike'
import type { SetFigure } from './law-figure'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const seriesOf = (id: string) => {
  const policy = loaded.policies.get(id)
  if (policy === undefined) throw new Error(`no such policy: ${id}`)
  return figureSeries(loaded, policy)
}
const spansOf = (id: string, name: string) =>
  seriesOf(id)
    .find((series) => series.id === name)
    ?.values.map(({ from, to, value }) => [from, to, value])

const figure = (from: string, to: string | undefined, value: number): SetFigure => ({
  from: on(from),
  to: to === undefined ? undefined : on(to),
  of: [],
  value,
  source: { act: 'act' },
})

describe('the figures of a policy through time', () => {
  it('has 20 people until 2017-03-31 and 30 since, though one edition writes it out and the others name it: to the last day of the rule', () =>
    expect(spansOf('disability-levy-exemption', 'at-most-30-staff')).toEqual([
      ['2014-10-31', '2017-03-31', 20],
      ['2017-04-01', '2027-12-31', 30],
    ]))

  it('has the figures that only the amount goes by', () =>
    expect(spansOf('disability-levy-exemption', 'levy-wage-cap')).toEqual([
      ['2017-04-01', '2018-03-31', 3],
      ['2018-04-01', '2027-12-31', 2],
    ]))

  it('calls no figure open whose rule has a last day, and the others still', () => {
    for (const { id, editions } of loaded.policies.values()) {
      const last = editions.at(-1)?.to
      const ends = seriesOf(id).flatMap(({ values }) => values.map(({ to }) => to ?? '9999-12-31'))
      if (last !== undefined)
        expect(
          ends.filter((to) => to > last),
          id,
        ).toEqual([])
    }
    const open = seriesOf('unemployment-benefit').map(({ values }) => values.at(-1))
    expect(open.filter((value) => value?.to === undefined)).not.toEqual([])
    expect(open).not.toContain(undefined)
  })

  it('keeps two limits on one thing apart', () => {
    const layoffs = seriesOf('job-stabilisation-refund').filter(({ leaf }) => leaf?.id.startsWith('layoffs'))
    expect(layoffs.map(({ values }) => values.map(({ value }) => value))).toEqual([[0.055], [0.2]])
  })

  it('names by what a province sets its own, and holds only what was found', () => {
    const age = seriesOf('employment-difficulty-recognition').find(({ id }) => id === 'older-worker-age')
    expect(age?.by).toEqual(['person.province', 'person.sex'])
    expect(age?.values.map(({ of, value }) => [...of, value])).toContainEqual(['CN-GD', 'female', 40])
    const amounts = seriesOf('graduate-job-seeking-subsidy').find(({ id }) => id === 'job-seeking-subsidy')
    expect(amounts?.values).toHaveLength(12)
  })

  it('gives every value of every policy a source that there is', () => {
    for (const id of loaded.policies.keys())
      for (const { values } of seriesOf(id))
        for (const { source } of values) expect(loaded.acts.has(source.act), `${id} ${source.act}`).toBe(true)
  })

  it('says alike values once, as long as they touch', () => {
    const joined = joinAlike([
      figure('2020-01-01', '2020-12-31', 5),
      figure('2021-01-01', undefined, 5),
      figure('2018-01-01', '2018-12-31', 5),
    ])
    expect(joined.map(({ from, to }) => [from, to])).toEqual([
      ['2018-01-01', '2018-12-31'],
      ['2020-01-01', undefined],
    ])
  })
})
