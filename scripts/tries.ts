/** How often to try: the mutation run, which repeats the tests for each mutant, does with a share of the tries. */
export const tries = (count: number): number => Math.ceil(count * Number(process.env.SHARE_OF_TRIES ?? 1))
