const filesIn = ({ dataTransfer }: DragEvent): DataTransfer | undefined =>
  dataTransfer?.types.includes('Files') ? dataTransfer : undefined

const fieldAt = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof Element
    ? (target.closest('.file-field')?.querySelector<HTMLInputElement>('input') ?? null)
    : null

/**
 * Holds files that are dragged onto the page and taken by nothing on it: a browser would open them, and leave the page with all
 * that was answered. One that falls on a field before the application is there is chosen in it; beside a field nothing happens.
 */
export const holdDraggedFiles = (): void => {
  window.addEventListener('dragover', (event) => {
    const files = filesIn(event)
    if (!files || event.defaultPrevented) return
    event.preventDefault()
    if (!fieldAt(event.target)) files.dropEffect = 'none'
  })
  window.addEventListener('drop', (event) => {
    const dragged = filesIn(event)
    if (!dragged || event.defaultPrevented) return
    event.preventDefault()
    const field = fieldAt(event.target)
    if (!field) return
    field.files = dragged.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
