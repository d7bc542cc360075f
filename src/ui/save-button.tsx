import { type ReactNode, useState } from 'react'
import { Button, ButtonGroup } from './actions'

type Props = {
  readonly label: string
  readonly action: string
  /** Hands the file to the browser; fails where it cannot be made. */
  readonly save: () => void | Promise<void>
  readonly said: Readonly<Record<'making' | 'saved' | 'failed', string>>
  /** Another button, beside it. */
  readonly beside?: ReactNode
}

/** Hands a file over and says where to look for it, or that there is none: a download is easily missed. */
export const SaveButton = ({ label, action, save, said, beside }: Props) => {
  const [state, setState] = useState<keyof typeof said | undefined>(undefined)
  const press = async () => {
    setState('making')
    try {
      await save()
      setState('saved')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <ButtonGroup>
        <Button data-action={action} onClick={() => void press()}>
          {label}
        </Button>
        {beside}
      </ButtonGroup>
      <p role="status">{state && said[state]}</p>
    </>
  )
}
