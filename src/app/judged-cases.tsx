import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { isLong } from '../interview'
import { HowFar } from './how-far'
import { casesInWorker } from './in-worker'
import { type AskedCase, judgeCases, type Outcomes } from './judge-cases'

type State = {
  /** Which cases it is about: of others nothing is shown. */
  readonly of?: readonly AskedCase[]
  readonly done: number
  readonly all: number
  readonly outcomes?: Outcomes
  readonly failed?: true
}
const NOT_YET: State = { done: 0, all: 0 }

type Props = {
  readonly loaded: LoadedCatalogue
  /** The same list as long as the same is asked. */
  readonly cases: readonly AskedCase[]
  readonly children: (outcomes: Outcomes) => ReactNode
}

/** Cases with a long list of hires, judged beside the page; how far it is, is told meanwhile. Leaving the page ends the work. */
const Beside = ({ loaded, cases, children }: Props) => {
  const [state, setState] = useState(NOT_YET)
  useEffect(() => {
    const { done, cancel } = casesInWorker({ kind: 'cases', loaded, cases }, (judged, ofAll) =>
      setState({ of: cases, done: judged, all: ofAll }),
    )
    let isLeft = false
    done
      .then(({ result }) => isLeft || setState({ of: cases, done: 1, all: 1, outcomes: result }))
      .catch(() => isLeft || setState({ ...NOT_YET, of: cases, failed: true }))
    return () => {
      isLeft = true
      cancel()
    }
  }, [loaded, cases])
  const now = state.of === cases ? state : NOT_YET
  return now.outcomes ? children(now.outcomes) : <HowFar done={now.done} all={now.all} failed={now.failed} />
}

const OnPage = ({ loaded, cases, children }: Props) =>
  children(useMemo(() => judgeCases({ loaded, cases }), [loaded, cases]))

/** Judges cases and shows what comes of them. */
export const JudgedCases = (props: Props) =>
  props.cases.some(({ facts }) => isLong(facts)) ? <Beside {...props} /> : <OnPage {...props} />
