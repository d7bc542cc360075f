import { useCallback, useEffect, useRef, useState } from 'react'
import type { Tell } from './take-in'
import type { Done, Job } from './work'

/** A job under way: what comes of it, and the way to end it before. */
export type Running = { readonly done: Promise<Done>; readonly cancel: () => void }
/** Does a job away from the page. */
export type Work = (job: Job, tell: Tell) => Running

export type Progress = { readonly kind: Job['kind']; readonly done: number; readonly all: number }

type State = { readonly progress: Progress | undefined; readonly hasFailed: boolean }
const IDLE: State = { progress: undefined, hasFailed: false }

/** The job under way, if any. */
const useRunning = () => {
  const running = useRef<Running | undefined>(undefined)
  const end = useCallback(() => {
    running.current?.cancel()
    running.current = undefined
  }, [])
  useEffect(() => end, [end])
  return { running, end }
}

/** One job at a time, its progress, and the way to cancel it. It ends with the page. */
export const useWork = (work: Work) => {
  const [state, setState] = useState(IDLE)
  const { running, end } = useRunning()
  const start = useCallback(
    (job: Job, onDone: (done: Done) => void) => {
      const tell: Tell = (done, all) =>
        setState({ progress: { kind: job.kind, done, all }, hasFailed: false })
      end()
      tell(0, 0)
      const mine = work(job, tell)
      running.current = mine
      const isMine = () => running.current === mine
      mine.done
        .then((done) => {
          if (!isMine()) return
          setState(IDLE)
          onDone(done)
        })
        .catch(() => isMine() && setState({ progress: undefined, hasFailed: true }))
    },
    [work, end, running],
  )
  const cancel = useCallback(() => {
    end()
    setState(IDLE)
  }, [end])
  return { ...state, start, cancel }
}
