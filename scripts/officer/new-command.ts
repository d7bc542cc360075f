import { shownPath } from '../catalogue-files'
import type { Beginning } from './blank-policy'
import { beginPolicy } from './new-policy'

const AUDIENCES: readonly Beginning['audience'][] = ['enterprise', 'individual']
const NATURES: readonly Beginning['nature'][] = ['entitlement', 'discretionary', 'information']
const READ_AS: Readonly<Record<Beginning['nature'], string>> = {
  entitlement: 'whoever meets the conditions has a right to it',
  discretionary: 'an office or bank decides',
  information: 'readers are only told of it',
}

/** @throws a sentence when something else is named */
const chosen = <Value extends string>(
  option: string,
  values: readonly Value[],
  named: string | undefined,
): Value | undefined => {
  const found = values.find((value) => value === named)
  if (named !== undefined && found === undefined)
    throw new Error(`--${option} ${named} is not known: write ${values.join(' or ')}.`)
  return found
}

type Options = Readonly<Partial<Record<'audience' | 'nature' | 'situation', string | undefined>>>

/** What to do next, in the order in which it is done. */
const tellNext = ({ id, audience, nature }: Beginning, situation: string | undefined): void => {
  console.log(`\nIt is for an ${audience}, and ${READ_AS[nature]} (nature: ${nature}).`)
  console.log('If the law says otherwise, mend "audience" and "nature" in the file.')
  if (situation === undefined)
    console.log('It stands in no situation yet: write its id into one of situations.json.')
  console.log('\nNext:')
  console.log('  npm run catalogue   names each place that is still to be filled in')
  console.log(`  npm run dev         shows it as you type, at /policies/${id}`)
  console.log(`                      (/policies/${id}?on=2027-01-01 shows it as on that day)`)
  console.log('The guide of one page is docs/new-policy.md.')
}

/**
 * Begins a policy and says what to do next.
 * @throws a sentence when it cannot be begun
 */
export const newCommand = (folder: string, names: readonly string[], options: Options): true => {
  const [id, ...others] = names
  if (id === undefined || others.length > 0)
    throw new Error('Write one id: npm run catalogue -- new evening-class-subsidy --audience individual')
  const { situation } = options
  const beginning: Beginning = {
    id,
    audience: chosen('audience', AUDIENCES, options.audience) ?? 'enterprise',
    nature: chosen('nature', NATURES, options.nature) ?? 'discretionary',
  }
  const written = beginPolicy({ ...beginning, folder, situation })
  for (const file of written) console.log(`written: ${shownPath(folder, file)}`)
  tellNext(beginning, situation)
  return true
}
