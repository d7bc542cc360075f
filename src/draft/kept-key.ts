/** The one place in this browser where answers are kept, and only when the reader agreed. All our names begin so. */
export const KEY = 'huice'

/** Whether anything of ours is kept on this device, readable or not; no where the browser does not say. */
export const isAnythingKept = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}
