import { type DragEvent, type ReactNode, useState } from 'react'
import { Said } from './words'

type Props = {
  readonly id: string
  /** The words of the button that opens the list of files. */
  readonly label: string
  /** Endings and types, as the browser's own list of files takes them. */
  readonly accept: string
  readonly hint?: ReactNode
  /** Said where more than one file is dragged here; then none of them is read. */
  readonly tooMany: (count: number) => string
  readonly onFile: (file: File) => void
}

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** A file of the reader's: chosen from a list, or dragged here. The browser's own button speaks its own language, so ours stands for it. */
export const FileField = ({ id, label, accept, hint, tooMany, onFile }: Props) => {
  const [isOver, setIsOver] = useState(false)
  const [refused, setRefused] = useState({ files: 0, times: 0 })
  const take = ([file, ...others]: Iterable<File>) => {
    if (others.length > 0) return setRefused(({ times }) => ({ files: others.length + 1, times: times + 1 }))
    setRefused(({ times }) => ({ files: 0, times }))
    if (file) onFile(file)
  }
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer.files)
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
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again after it was mended.
          currentTarget.value = ''
          take(files)
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
      <Said times={refused.files > 0 ? refused.times : 0}>{tooMany(refused.files)}</Said>
    </div>
  )
}
