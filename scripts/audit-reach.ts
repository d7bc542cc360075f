import type { RawFiles } from '../src/catalogue/check-file'
import type { Fault, Wrong } from '../src/catalogue/fault'
import { nodesIn } from './audit-nodes'

type Rule = { readonly field: 'url' | 'phone'; readonly form: RegExp; readonly wrong: Wrong }

const RULES: readonly Rule[] = [
  {
    field: 'url',
    form: /^[!-~]+$/,
    wrong: {
      message: 'an address holds no blank and no Chinese sign',
      mend: 'copy it once more, without what stands around it',
    },
  },
  {
    field: 'phone',
    form: /^\+?\d[\d -]*$/,
    wrong: {
      message: 'no phone can call this',
      mend: 'write one number, such as 12333 or 0571-12345678; what else there is to say belongs into "detail"',
    },
  },
]

/** Addresses and numbers to call that lead nowhere when they are pressed. */
export const unreachable = (files: RawFiles): readonly Fault[] =>
  Object.entries(files).flatMap(([file, content]) =>
    nodesIn(content).flatMap(({ node, path }) =>
      RULES.flatMap(({ field, form, wrong }) => {
        const { [field]: value } = node
        return typeof value === 'string' && !form.test(value)
          ? [{ file, path: `${path}.${field}`, ...wrong }]
          : []
      }),
    ),
  )
