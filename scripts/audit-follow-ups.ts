import type { Fault, Wrong } from '../src/catalogue/fault'
import { policyFileName } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { type Fact, isOfHire } from '../src/engine'

const askedOfHires = (id: string): Wrong => ({
  message: `hangs on ${id}, which is asked of each hire`,
  mend: 'name a question about the firm',
})

/** A follow-up is looked for among the answers it stands with, and what it hangs on must be asked of everybody. */
const wrongIn = (fact: Fact, parent: Fact): Wrong | undefined => {
  const hangs = `hangs on ${parent.id}, which`
  if (isOfHire(fact.id) !== isOfHire(parent.id))
    return isOfHire(parent.id)
      ? askedOfHires(parent.id)
      : { message: `${hangs} is not asked of each hire`, mend: 'name a question about the hire' }
  if (fact.audience !== parent.audience)
    return { message: `${hangs} is asked of others`, mend: `name a question for ${fact.audience}` }
  return parent.when === undefined
    ? undefined
    : { message: `${hangs} is a follow-up itself`, mend: 'name a question that all are asked' }
}

const ofFacts = ({ asked, catalogue: { facts } }: LoadedCatalogue): readonly Fault[] =>
  facts.flatMap((fact) => {
    const parent = asked.get(fact.when?.fact ?? '')?.fact
    const wrong = parent && wrongIn(fact, parent)
    return wrong ? [{ file: 'facts.json', path: `${fact.id}.when`, ...wrong }] : []
  })

/** Papers, offices, days and changes are not told hire by hire: on an answer about one they would hang in vain. */
const ofHires = ({ policies, catalogue: { facts } }: LoadedCatalogue): readonly Fault[] => {
  const items = [...policies].flatMap(([id, policy]) =>
    (['documents', 'channels', 'deadlines'] as const).flatMap((list) =>
      policy[list].map(({ when }, at) => ({ file: policyFileName(id), path: `${list}[${at}].when`, when })),
    ),
  )
  const changes = facts.map(({ id, change }) => ({
    file: 'facts.json',
    path: `${id}.change.while`,
    when: change?.while,
  }))
  return [...items, ...changes].flatMap(({ file, path, when }) =>
    when !== undefined && isOfHire(when.fact) ? [{ file, path, ...askedOfHires(when.fact) }] : [],
  )
}

/** What hangs on an answer that is never found where it is looked for: it would always be asked, or never be told. */
export const lostFollowUps = (loaded: LoadedCatalogue): readonly Fault[] => [
  ...ofFacts(loaded),
  ...ofHires(loaded),
]
