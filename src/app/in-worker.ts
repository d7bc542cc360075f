import type { Work } from '../roster/use-work'
import type { Done } from '../roster/work'
import workerAddress from './worker?worker&url'

/** Only our own worker is let pass. */
const onlyOurs = (url: string): string => {
  if (url !== workerAddress) throw new TypeError(`not our worker: ${url}`)
  return url
}

const trustedAddress = (): string =>
  typeof trustedTypes === 'undefined'
    ? workerAddress
    : trustedTypes.createPolicy('huice-worker', { createScriptURL: onlyOurs }).createScriptURL(workerAddress)

type Said =
  | { readonly done: number; readonly all: number }
  | { readonly finished: Done }
  | { readonly failed: string }

/** Does a job in a worker of its own. Cancelling ends the worker at once; then the promise stays open. */
export const inWorker: Work = (job, tell) => {
  const worker = new Worker(trustedAddress(), { type: import.meta.env.DEV ? 'module' : 'classic' })
  const done = new Promise<Done>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
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
