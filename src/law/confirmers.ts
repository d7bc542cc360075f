import type { PolicyFile } from '../catalogue'

/** Who confirms: the lines this policy names, else both of the country's. */
export const confirmers = ({ channels }: PolicyFile): readonly string[] => {
  const named = [...new Set(channels.flatMap(({ phone }) => phone ?? []))]
  return named.length > 0 ? named : ['12333', '12366']
}
