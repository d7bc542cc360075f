import { type DragEvent, type ReactNode, useState } from 'react'

type Props = {
  readonly id: string
  /** The words of the button that opens the list of files. */
  readonly label: string
  /** Endings and types, as the browser's own list of files takes them. */
  readonly accept: string
  readonly hint?: ReactNode
  readonly onFile: (file: File) => void
}

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** A file of the reader's: chosen from a list, or dragged here. The browser's own button speaks its own language, so ours stands for it. */
export const FileField = ({ id, label, accept, hint, onFile }: Props) => {
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the control inside is the first
    <div
      className={isOver ? 'file-field file-field-over' : 'file-field'}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        id={id}
        className="heard-only"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file can be chosen again after it was mended.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <label htmlFor={id} className="button button-secondary">
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
