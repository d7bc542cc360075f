import type { LoadedCatalogue } from '../catalogue'
import { compiledOf } from '../catalogue/compiled'
import type { Audience, Facts, IsoDate } from '../engine'
import { answersOn, pathOf } from '../interview/path'
import type { Job } from '../roster/work'
import { type JudgedAnswers, judgeAnswers } from './judge-report'

/** The judging of the whole result, where a list is too long to do it on the page. */
export type ReportJob = {
  readonly kind: 'report'
  readonly loaded: LoadedCatalogue
  readonly audience: Audience
  readonly asOf: IsoDate
  readonly answers: Facts
}
export type ReportDone = { readonly kind: 'report'; readonly result: JudgedAnswers }

export const doReport = (job: ReportJob, tell: (done: number, all: number) => void): ReportDone => {
  const { loaded, audience, asOf, answers } = job
  const compiled = compiledOf(loaded.catalogue)
  return { kind: 'report', result: judgeAnswers({ loaded, compiled, audience, asOf }, answers, tell) }
}

/** A list of hires is judged by the answers that count: those on the firm's path through the interview. */
export const withCounted = (job: Job): Job => {
  if (job.kind !== 'judge') return job
  const { loaded, asOf, facts } = job
  const compiled = compiledOf(loaded.catalogue)
  const path = pathOf({ loaded, compiled, audience: 'enterprise', asOf }, facts)
  return { ...job, facts: answersOn(path, facts) }
}
