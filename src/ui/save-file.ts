/** How long the browser may take to fetch a file that was handed to it, in milliseconds. */
const TIME_TO_FETCH = 60_000

/** Hands a text, or other content, to the reader as a file; it is made on the device, and nothing is sent. */
export const saveFile = (name: string, type: string, content: string | Blob): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Older Firefox only follows links that stand in the page.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), TIME_TO_FETCH)
}
