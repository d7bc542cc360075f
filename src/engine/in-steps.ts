/** Work between whose steps a page may do something else. */
export type InSteps<Result> = Generator<undefined, Result>

/** What comes of it, done in one go. */
export const inOneGo = <Result>(steps: InSteps<Result>): Result => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
