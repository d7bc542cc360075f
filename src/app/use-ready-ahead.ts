import { useEffect, useState } from 'react'
import { useDraft } from '../draft'
import type { Facts } from '../engine'
import { hasAnswered, isLong, type Session } from '../interview'
import { judgedOf } from './judged'
import { resultRoute } from './parts'

const SOON_MS = 300

/**
 * Judges the answers while the reader looks over them, and fetches what draws the result.
 * @param isWanted whether the reader may ask for the result next, or has just done so and may come back to it
 * @returns whether it can be drawn
 */
export const useReadyAhead = (session: Session, isWanted: boolean): boolean => {
  const { answers } = useDraft().draft
  const [ready, setReady] = useState<Facts>()
  useEffect(() => {
    if (!isWanted || isLong(answers)) return
    let isLeft = false
    const begin = async () => {
      if (!hasAnswered(session, answers)) return
      await Promise.all([judgedOf(session, answers), resultRoute.ahead()])
      if (!isLeft) setReady(answers)
    }
    const timer = setTimeout(() => begin().catch(() => undefined), SOON_MS)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [session, answers, isWanted])
  return isWanted && ready === answers
}
