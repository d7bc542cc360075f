import { type ReactNode, useEffect, useMemo, useReducer, useState } from 'react'
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
  const [tried, again] = useReducer((n: number) => n + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what failed is begun anew when the reader tries again
  useEffect(() => {
    const { done, cancel } = casesInWorker({ kind: 'cases', loaded, cases }, (judged, ofAll) =>
      setState({ of: cases, done: judged, all: ofAll }),
    )
    let isLeft = false
    setState(NOT_YET)
    done
      .then(({ result }) => isLeft || setState({ of: cases, done: 1, all: 1, outcomes: result }))
      .catch(() => isLeft || setState({ ...NOT_YET, of: cases, failed: true }))
    return () => {
      isLeft = true
      cancel()
    }
  }, [loaded, cases, tried])
  const now = state.of === cases ? state : NOT_YET
  const { done, all, failed, outcomes } = now
  return outcomes ? children(outcomes) : <HowFar {...{ done, all, failed }} onRetry={again} />
}

const OnPage = ({ loaded, cases, children }: Props) =>
  children(useMemo(() => judgeCases({ loaded, cases }), [loaded, cases]))

/** Judges cases and shows what comes of them. */
export const JudgedCases = (props: Props) =>
  props.cases.some(({ facts }) => isLong(facts)) ? <Beside {...props} /> : <OnPage {...props} />
