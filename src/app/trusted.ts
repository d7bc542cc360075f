/**
 * An address of ours as browsers want it that hold scripts to trusted types.
 * @param name of the policy; one of a name may be made only once
 */
export const trustedAddress = (name: string, address: string): string => {
  const onlyOurs = (url: string): string => {
    if (url !== address) throw new TypeError(`not our script: ${url}`)
    return url
  }
  return typeof trustedTypes === 'undefined'
    ? address
    : trustedTypes.createPolicy(name, { createScriptURL: onlyOurs }).createScriptURL(address)
}
