import type { LoadedCatalogue } from '../catalogue'
import type { Session } from '../interview'
import type { Done, Job } from '../roster/work'
import type { CasesDone, CasesJob } from './judge-cases'
import type { ReportDone, ReportJob } from './report-work'
import { trustedAddress } from './trusted'
import workerAddress from './worker?worker&url'

/** Made once: a policy of one name may not be made twice. */
const address = trustedAddress('huice-worker', workerAddress)

type Said<Finished> =
  | { readonly done: number; readonly all: number }
  | { readonly finished: Finished }
  | { readonly failed: string }

/** Work under way: what comes of it, and the way to end it before. */
type Running<Finished> = { readonly done: Promise<Finished>; readonly cancel: () => void }
type Tell = (done: number, all: number) => void

const create = (): Worker | Error => {
  try {
    return new Worker(address, { type: import.meta.env.DEV ? 'module' : 'classic' })
  } catch (error) {
    return new Error('no worker can be made', { cause: error })
  }
}

const run = <Finished>(job: Job | ReportJob | CasesJob, tell: Tell): Running<Finished> => {
  const worker = create()
  if (worker instanceof Error) return { done: Promise.reject(worker), cancel: () => undefined }
  const done = new Promise<Finished>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Said<Finished>>) => {
      if ('done' in data) return tell(data.done, data.all)
      worker.terminate()
      if ('finished' in data) resolve(data.finished)
      else reject(new Error(data.failed))
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
  })
  worker.postMessage(job)
  return { done, cancel: () => worker.terminate() }
}

/** Does a job in a worker of its own. Cancelling ends the worker at once; then the promise stays open. */
export const inWorker = (job: Job, tell: Tell): Running<Done> => run(job, tell)

/** The same for the whole result. */
export const reportInWorker = (job: ReportJob, tell: Tell): Running<ReportDone> => run(job, tell)

/** The same for cases. */
export const casesInWorker = (job: CasesJob, tell: Tell): Running<CasesDone> => run(job, tell)

/** The catalogue as a session judges by it, be it by one policy alone: a worker compiles it for itself. */
export const judgedBy = ({ loaded, compiled }: Pick<Session, 'loaded' | 'compiled'>): LoadedCatalogue => ({
  ...loaded,
  catalogue: { ...loaded.catalogue, policies: compiled.policies.map(({ policy }) => policy) },
})
