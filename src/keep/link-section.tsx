import { useRef, useState } from 'react'
import { type Draft, fragmentOf, LONGEST_LINK } from '../draft'
import { useWords } from '../i18n'
import { Button, ButtonGroup, Notice, Said, Section, Telling, TextField } from '../ui'

/** Chat apps have been seen to cut off links from about here on. In characters. */
const LONG_FOR_CHATS = 2000

type Made = { readonly draft: Draft; readonly link: string }

/** Copies, or selects the text for the reader to copy. @returns whether it was copied */
const copy = async (field: HTMLInputElement | null, text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.select()
    return false
  }
}

const MadeLink = ({ link }: { readonly link: string }) => {
  const { t } = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [{ isCopied, times }, setTried] = useState({ isCopied: false, times: 0 })
  const count = link.length
  const tryToCopy = async () => {
    const isDone = await copy(field.current, link)
    setTried((last) => ({ isCopied: isDone, times: last.times + 1 }))
  }
  return (
    <>
      <TextField
        id="link"
        label={t('keep.share.label')}
        hint={t(count > LONG_FOR_CHATS ? 'keep.share.long' : 'keep.share.hint', { count })}
        width="full"
        input={{
          ref: field,
          readOnly: true,
          value: link,
          onClick: ({ currentTarget }) => currentTarget.select(),
        }}
      />
      <ButtonGroup>
        <Button data-action="copy-link" takesFocus onClick={() => void tryToCopy()}>
          {t('keep.share.copy')}
        </Button>
      </ButtonGroup>
      <Said times={times}>{t(isCopied ? 'keep.share.copied' : 'keep.share.notCopied')}</Said>
    </>
  )
}

type Props = {
  readonly draft: Draft
  /** The address that opens links, without a fragment. */
  readonly openAddress: string
}

/** A link whose answers stand behind the `#`, which browsers send to no server. */
export const LinkSection = ({ draft, openAddress }: Props) => {
  const { t } = useWords()
  const [made, setMade] = useState<Made | undefined>(undefined)
  const [isMissed, setMissed] = useState(false)
  const make = async () => {
    setMissed(false)
    try {
      setMade({ draft, link: openAddress + (await fragmentOf(draft)) })
    } catch {
      setMissed(true)
    }
  }
  // A link of other answers than those here would mislead.
  const link = made?.draft === draft ? made.link : undefined
  const isTooLong = link !== undefined && link.length > LONGEST_LINK
  return (
    <Section title={t('keep.share.title')} lead={t('keep.share.lead')}>
      <Notice tone="warning">{t('keep.share.warning')}</Notice>
      {link === undefined ? (
        <>
          <ButtonGroup>
            <Button data-action="make-link" onClick={() => void make()}>
              {t('keep.share.make')}
            </Button>
          </ButtonGroup>
          {isMissed && (
            <Notice tone="problem" role="alert">
              <p data-missed="link">{t('part.notNow')}</p>
            </Notice>
          )}
        </>
      ) : (
        isTooLong || <MadeLink link={link} />
      )}
      <Telling>{isTooLong && <p>{t('keep.share.tooLong')}</p>}</Telling>
    </Section>
  )
}
