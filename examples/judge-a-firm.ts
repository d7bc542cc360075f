/** Judges one firm by every policy for employers. Run by scripts/library.test.ts against the built package. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Judged, openCatalogue, type RawFiles } from 'huice'

const folder = new URL('./catalogue/', import.meta.resolve('huice'))

/** Every file of the catalogue by its name, as `openCatalogue` wants them. */
const readFiles = (): RawFiles => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  return Object.fromEntries(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
    ]),
  )
}

const { judge, content } = openCatalogue(readFiles(), '2026-11-23')

const tell = ({ policies }: Judged): void => {
  for (const [id, { verdict, missing }] of Object.entries(policies)) {
    const title = content.policies.get(id)?.says.en.title
    if (id.startsWith('disability-levy'))
      console.log(`${title}: ${verdict}${missing.length > 0 ? `, open: ${missing.join(', ')}` : ''}`)
  }
}

for (const employees of [30, 31, undefined]) {
  console.log(`Employees: ${employees ?? 'not known'}`)
  const judged = judge({
    audience: 'enterprise',
    facts: { 'enterprise.kind': 'enterprise', ...(employees && { 'enterprise.employees': employees }) },
  })
  if ('problem' in judged) console.log(`${judged.problem.path}: ${judged.problem.message}`)
  else tell(judged)
}
